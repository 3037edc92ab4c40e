package kg.birikme.notification.domain;

/**
 * What a person wishes about e-mail.
 *
 * @param wanted    whether mail is wished at all
 * @param address   their own address; empty where the directory's is used
 * @param directory the directory's address; empty where it has none
 * @param version   for the form; 0 as long as nothing was ever wished
 */
public record MailWish(boolean wanted, String address, String directory, int version) {

    /** Where mail goes; empty where it cannot go anywhere. */
    public String target() {
        return address.isEmpty() ? directory : address;
    }
}
