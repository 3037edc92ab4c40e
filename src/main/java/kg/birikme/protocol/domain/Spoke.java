package kg.birikme.protocol.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took the floor (СӨЗГӨ ЧЫКТЫ).
 *
 * @param protocolId the protocol, repeated here so that the database can keep a signed one unchanged
 * @param staffId    the person, where on the staff
 * @param name       as printed
 * @param words      what was said, in short
 */
@Embeddable
record Spoke(UUID protocolId, @Nullable UUID staffId, String name, String words) {}
