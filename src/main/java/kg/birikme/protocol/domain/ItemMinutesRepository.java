package kg.birikme.protocol.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface ItemMinutesRepository extends JpaRepository<ItemMinutes, ItemMinutes.Key> {

    /** Whether a person has written minutes, a recommendation or a comment. */
    @NativeQuery("""
            select exists (select 1 from item_minutes m where m.protocol_id = :protocol and not m.prefilled)
                or exists (select 1 from recommendation r where r.protocol_id = :protocol)
                or exists (select 1 from protocol_comment c where c.protocol_id = :protocol)
            """)
    boolean writtenIn(UUID protocol);

    List<ItemMinutes> findByProtocolId(UUID protocol);

    void deleteByProtocolId(UUID protocol);
}
