package kg.birikme.web.error;

/** Text from outside for one line of the log: short, and nothing in it that could end the line or look like another. */
final class LogText {

    private static final int LONGEST = 200;

    private LogText() {}

    static String of(String told) {
        String shortened = told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
        return shortened.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", "?");
    }
}
