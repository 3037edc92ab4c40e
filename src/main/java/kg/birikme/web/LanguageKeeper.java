package kg.birikme.web;

import kg.birikme.shared.Language;

/** Keeps the language that a signed-in person chose in the page frame, so that the next device speaks it too. */
public interface LanguageKeeper {

    /** Keeps the language for the account of the current actor. */
    void keep(Language language);
}
