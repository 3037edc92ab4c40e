package kg.birikme.file.domain;

import java.util.Optional;
import kg.birikme.file.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps content in a table: one backup holds everything, and content goes with its description. */
@Component
class TableFileStore implements FileStore {

    private final JdbcClient jdbc;

    TableFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(FileId id, Part part, byte[] content) {
        jdbc.sql("insert into file_content (file_id, part, content) values (:id, :part, :content)")
                .param("id", id.value())
                .param("part", part.name())
                .param("content", content)
                .update();
    }

    @Override
    public Optional<byte[]> get(FileId id, Part part) {
        return jdbc.sql("select content from file_content where file_id = :id and part = :part")
                .param("id", id.value())
                .param("part", part.name())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
