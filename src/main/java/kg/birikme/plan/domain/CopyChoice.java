package kg.birikme.plan.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What is taken over from an earlier year's plan.
 *
 * @param items  the items
 * @param dated  those of them whose days, moved by a year, a person confirmed; other days are left open
 * @param theme  whether the theme comes along
 * @param aims   whether aim and tasks come along
 */
public record CopyChoice(Set<UUID> items, Set<UUID> dated, boolean theme, boolean aims) {}
