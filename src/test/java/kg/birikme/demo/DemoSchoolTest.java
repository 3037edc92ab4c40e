package kg.birikme.demo;

import static org.assertj.core.api.Assertions.assertThat;

import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
class DemoSchoolTest {

    @Autowired
    private Demonstration demonstration;

    /** What the page of the first minute counts reaches what it announced, neither more nor less. */
    @Test
    void buildingTellsOfEachPart() {
        assertThat(demonstration.toldOfEachPart()).isTrue();
    }
}
