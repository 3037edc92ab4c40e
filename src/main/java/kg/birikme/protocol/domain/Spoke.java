package kg.birikme.protocol.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took the floor (СӨЗГӨ ЧЫКТЫ).
 *
 * @param staffId    the person, where on the staff
 * @param name       as printed
 * @param words      what was said, in short
 */
@Embeddable
record Spoke(@Nullable UUID staffId, String name, String words) {}
