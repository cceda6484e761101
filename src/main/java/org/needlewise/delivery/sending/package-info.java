/** The outbox itself: mails wait encrypted in a database until the mail server takes them. */
@org.jspecify.annotations.NullMarked
package org.needlewise.delivery.sending;
