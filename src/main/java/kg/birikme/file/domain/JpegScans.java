package kg.birikme.file.domain;

/**
 * How costly a JPEG is to decode, read from its segments without decoding.
 *
 * @param scans       how often the whole picture is gone through
 * @param progressive whether it is kept whole in memory meanwhile
 */
record JpegScans(int scans, boolean progressive) {

    private static final int BYTE = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;
    private static final int FIRST_WITHOUT_LENGTH = 0xD0;
    private static final int LAST_WITHOUT_LENGTH = 0xD9;

    static JpegScans of(byte[] content) {
        int scans = 0;
        boolean progressive = false;
        int at = 2;
        while (at + 3 < content.length) {
            int marker = content[at + 1] & BYTE;
            if ((content[at] & BYTE) != BYTE || marker == 0 || marker == BYTE) {
                // Within a scan; a byte 255 there is followed by zero.
                at++;
                continue;
            }
            if (marker >= FIRST_WITHOUT_LENGTH && marker <= LAST_WITHOUT_LENGTH) {
                at += 2;
                continue;
            }
            scans += marker == START_OF_SCAN ? 1 : 0;
            progressive |= marker == PROGRESSIVE;
            at += 2 + ((content[at + 2] & BYTE) << 8 | content[at + 3] & BYTE);
        }
        return new JpegScans(scans, progressive);
    }
}
