package kg.birikme.transfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a list as a whole.
 *
 * @param since first day of membership for lines that name none; without it such a line is a fault
 * @param whom  as whom people come of whom the list does not say it
 */
public record ImportChoices(@Nullable LocalDate since, Whom whom) {}
