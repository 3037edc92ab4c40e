package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.web.Paging;

/**
 * A page of the inbox, the newest first.
 *
 * @param unread     how many entries of the whole inbox are unread
 * @param onlyUnread whether the others are left out
 */
public record InboxPage(List<InboxLine> lines, Paging paging, int unread, boolean onlyUnread) {}
