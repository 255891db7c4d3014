/** Files over HTTP: uploaded in parts, handed out as attachments. */
@NullMarked
package io.countersign.document.web;

import org.jspecify.annotations.NullMarked;
