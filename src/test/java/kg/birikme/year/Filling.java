package kg.birikme.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A form being filled in: what stands in it is sent, with what is written over it. */
final class Filling {

    private static final String CSRF = "_csrf";

    private final Person person;
    private final FormElement form;
    private final List<Entry> entries = new ArrayList<>();

    Filling(Person person, FormElement form) {
        this.person = person;
        this.form = form;
        form.formData().stream()
                .filter(field -> !field.key().equals(CSRF))
                // a browser sends no file as words
                .filter(field -> form.select("input[type=file][name='" + field.key() + "']")
                        .isEmpty())
                .forEach(field -> entries.add(new Entry(field.key(), field.value())));
    }

    /** Writes into the field, or chooses in it; nothing leaves it as it is. */
    Filling with(String field, @Nullable Object value) {
        return value == null ? this : withAll(field, List.of(value));
    }

    /** Ticks these boxes of the group, or writes into the fields that bear one name. */
    Filling withAll(String field, Collection<?> values) {
        assertThat(form.select("[name='" + field + "']"))
                .as("field %s at %s", field, person.address())
                .isNotEmpty();
        entries.removeIf(entry -> entry.name().equals(field));
        values.forEach(value -> entries.add(new Entry(field, value.toString())));
        return this;
    }

    /** Chooses what is labelled with the words. */
    Filling choosing(String field, String words) {
        for (Element option : form.select("select[name='" + field + "'] option")) {
            if (option.text().contains(words)) {
                return with(field, option.attr("value"));
            }
        }
        throw new AssertionError("no choice «" + words + "» of " + field + " at " + person.address());
    }

    boolean has(String field) {
        return !form.select("[name='" + field + "']").isEmpty();
    }

    /** The names of the fields that have this value. */
    List<String> fieldsWith(String value) {
        return entries.stream()
                .filter(entry -> entry.value().equals(value))
                .map(Entry::name)
                .toList();
    }

    /** The names of the fields with this end. */
    List<String> fieldsEnding(String end) {
        return entries.stream()
                .map(Entry::name)
                .filter(name -> name.endsWith(end))
                .distinct()
                .toList();
    }

    Person send() throws Exception {
        return person.post(form.attr("action"), entries);
    }

    /** Sends it, and is refused with this status. */
    void sendRefused(int status) throws Exception {
        person.isRefusedPost(form.attr("action"), entries, status);
    }

    /** Sends it by the button of that name. */
    Person sendBy(String button, String value) throws Exception {
        assertThat(form.select("button[name='" + button + "'][value='" + value + "']"))
                .as("button %s at %s", button, person.address())
                .isNotEmpty();
        entries.add(new Entry(button, value));
        return send();
    }

    /** A field with its value. */
    record Entry(String name, String value) {}
}
