package kg.birikme.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How strictly sign-in is guarded.
 *
 * @param attemptsPerAccount wrong passwords for one user name within the window, after which everybody waits
 * @param attemptsPerAddress wrong passwords from one address within the window; a whole school may share one address
 * @param windowMinutes      length of the window, and so the longest wait
 * @param invitationDays     how long a one-time code can be used
 * @param sessionHours       how long somebody stays signed in who does nothing; a school's day, so that the minutes of a long
 *                           meeting are not cut off
 * @param sessionDays        how long anybody stays signed in at the most, however busy
 * @param passwordCost       cost of BCrypt; 10 takes about a tenth of a second on a cheap PC
 */
@Validated
@ConfigurationProperties("birikme.access")
public record AccessProperties(
        @DefaultValue("5") @Min(1) @Max(100) int attemptsPerAccount,
        @DefaultValue("50") @Min(1) @Max(10000) int attemptsPerAddress,
        @DefaultValue("15") @Min(1) @Max(1440) int windowMinutes,
        @DefaultValue("14") @Min(1) @Max(60) int invitationDays,
        @DefaultValue("10") @Min(1) @Max(72) int sessionHours,
        @DefaultValue("14") @Min(1) @Max(1000) int sessionDays,
        @DefaultValue("10") @Min(4) @Max(16) int passwordCost) {}
