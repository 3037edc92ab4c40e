-- The table knows hashes of the sessions' secrets from now on (ASVS 7.2.3): what was kept under the secret itself is of no use any
-- more, and is not left lying about. Everybody signs in once anew.
delete from spring_session;
