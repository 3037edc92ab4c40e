package kg.birikme.shared;

import java.util.Locale;

/** The languages of the interface and of the papers, Kyrgyz first. */
public enum Language {
    KY,
    RU,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of the locale, Kyrgyz where it is none of the three. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return KY;
    }
}
