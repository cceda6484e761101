/** The outbox itself: emails wait encrypted in a database until the mail server accepts them. */
@org.jspecify.annotations.NullMarked
package org.needlewise.delivery.sending;
