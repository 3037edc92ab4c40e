package kg.birikme.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on what is attached.
 *
 * @param largest    the largest single file; what Spring lets through (spring.servlet.multipart) must not be less
 * @param perOwner   how many files hang on one activity, report, …
 * @param perSchool  how much one school stores in all
 * @param megapixels the largest picture that is decoded; phones make up to 50, a bomb makes 900
 * @param side       the longer side of a stored picture, in pixels
 */
@Validated
@ConfigurationProperties("birikme.files")
public record FileProperties(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("12") @Min(1) @Max(100) int perOwner,
        @DefaultValue("5GB") DataSize perSchool,
        @DefaultValue("64") @Min(1) @Max(200) int megapixels,
        @DefaultValue("1600") @Min(200) @Max(4000) int side) {}
