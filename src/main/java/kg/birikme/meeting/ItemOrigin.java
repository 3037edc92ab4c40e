package kg.birikme.meeting;

/**
 * Of what an item of an agenda was made by a module above (R88).
 *
 * @param words what it is, in the words of the record
 * @param place where it stands, below the application's root; every reader of agendas may open it
 */
public record ItemOrigin(String words, String place) {}
