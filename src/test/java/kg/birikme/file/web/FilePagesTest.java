package kg.birikme.file.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityFiles;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.SampleFiles;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BirikmeTest
class FilePagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ActivityService activities;

    @Autowired
    private Files files;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;
    private FileOwner owner;

    @BeforeEach
    void somethingIsHeld() {
        cast = sample.found();
        owner = SchoolContext.within(cast.school(), () -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = new ActivityId(UUID.randomUUID());
            ActivityDetails details =
                    SomeActivity.of(ActivityKind.OPEN_CLASS_HOUR, "Менин укуктарым", LocalDate.of(2026, 11, 18), true);
            Acting.as(
                    teacher,
                    () -> activities.log(
                            id, sample.year(), details, List.of(teacher), new ActivityOutcome(24, ""), List.of()));
            return ActivityFiles.owner(id);
        });
    }

    @Test
    void whatIsAddedIsGivenOutAsAnAttachmentThatRunsNowhere() throws Exception {
        send("M09", new MockMultipartFile("files", "Ачык саат.jpg", "text/html", SampleFiles.photo(800, 600)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/years/2026-2027/activities/1"));

        String address =
                SchoolContext.within(cast.school(), () -> files.of(owner).get(0).href());
        mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person("M05"))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        sql.atMost(
                6,
                () -> mvc.perform(get(address + "/preview").with(SignIn.as(cast.school(), cast.person("M05"))))
                        .andExpect(status().isOk()));
        mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person("A01"))))
                .andExpect(status().isNotFound());
        mvc.perform(post(address + "/remove").with(csrf()).with(SignIn.as(cast.school(), cast.person("M05"))))
                .andExpect(status().isForbidden());
        mvc.perform(post(address + "/remove").with(csrf()).with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isSeeOther());
        mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void anotherSchoolFindsNothing() throws Exception {
        send("M09", new MockMultipartFile("files", "план.pdf", "application/pdf", SampleFiles.pdf()));
        String address =
                SchoolContext.within(cast.school(), () -> files.of(owner).get(0).href());
        DemoCast other = sample.found();

        mvc.perform(get(address).with(SignIn.as(other.school(), other.person("M09"))))
                .andExpect(status().isNotFound());
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                Arguments.of("сүрөт.png", SampleFiles.bomb(30_000, 30_000), "мегапиксель"),
                Arguments.of("сүрөт.jpg", SampleFiles.program(), "мындай түрү кабыл алынбайт"),
                Arguments.of("отчет.docx", SampleFiles.zip(Map.of("a.txt", "x")), "мындай түрү кабыл алынбайт"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatIsRefusedIsSaidInWordsAndLeavesNothing(String name, byte[] bytes, String words) throws Exception {
        send("M09", new MockMultipartFile("files", name, "image/jpeg", bytes))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString(name)));

        SchoolContext.within(cast.school(), () -> assertThat(files.of(owner)).isEmpty());
    }

    @Test
    void nothingChosenIsSaid() throws Exception {
        send("M09", new MockMultipartFile("files", "", null, new byte[0]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Файл тандаңыз")));
    }

    private ResultActions send(String person, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart("/files/of/{kind}/{owner}", owner.kind(), owner.id())
                .file(file)
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person))));
    }
}
