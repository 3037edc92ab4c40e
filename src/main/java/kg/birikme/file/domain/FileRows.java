package kg.birikme.file.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileId;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileType;
import kg.birikme.file.StoredFile;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The descriptions of files and how much a school has stored. */
@Component
class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredFile> of(FileOwner owner) {
        return jdbc.sql("""
                        select * from stored_file where owner_kind = :kind and owner_id = :owner
                        order by added_at, name collate "ky-x-icu", id
                        """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query((row, number) -> file(row))
                .list();
    }

    List<StoredFile> of(String kind, Collection<UUID> owners) {
        return jdbc.sql("""
                        select * from stored_file where owner_kind = :kind and owner_id = any (:owners)
                        order by added_at, name collate "ky-x-icu", id
                        """)
                .param("kind", kind)
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, number) -> file(row))
                .list();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select * from stored_file where id = :id")
                .param("id", id.value())
                .query((row, number) -> file(row))
                .optional();
    }

    Optional<FileId> same(FileOwner owner, byte[] fingerprint) {
        return jdbc.sql("""
                        select id from stored_file
                        where owner_kind = :kind and owner_id = :owner and fingerprint = :fingerprint
                        """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("fingerprint", fingerprint)
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .optional();
    }

    int count(FileOwner owner) {
        return jdbc.sql("select count(*) from stored_file where owner_kind = :kind and owner_id = :owner")
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query(Integer.class)
                .single();
    }

    /** Adds so many bytes and holds the school's row until the end; says how many there are now. */
    long use(long bytes) {
        return jdbc.sql("""
                        insert into file_usage (bytes) values (:bytes)
                        on conflict (school_id) do update set bytes = file_usage.bytes + :bytes
                        returning bytes
                        """).param("bytes", bytes).query(Long.class).single();
    }

    /** Gives so many bytes back; who adds at the same moment waits. */
    void free(long bytes) {
        jdbc.sql("update file_usage set bytes = bytes - :bytes")
                .param("bytes", bytes)
                .update();
    }

    void add(StoredFile file, byte[] fingerprint) {
        jdbc.sql("""
                        insert into stored_file (id, owner_kind, owner_id, name, type, size, fingerprint, added_by,
                                                 added_by_name, added_at)
                        values (:id, :kind, :owner, :name, :type, :size, :fingerprint, :by, :byName, :at)
                        """)
                .param("id", file.id().value())
                .param("kind", file.owner().kind())
                .param("owner", file.owner().id())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("fingerprint", fingerprint)
                .param("by", file.addedBy().value())
                .param("byName", file.addedByName())
                .param("at", OffsetDateTime.ofInstant(file.addedAt(), ZoneOffset.UTC))
                .update();
    }

    /** Takes the description and with it the content; says whether there was one. */
    boolean remove(FileId id) {
        return jdbc.sql("delete from stored_file where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        Instant at = Moments.at(row, "added_at");
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new FileOwner(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                new StaffId(row.getObject("added_by", UUID.class)),
                row.getString("added_by_name"),
                at);
    }
}
