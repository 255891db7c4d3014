/** Time as people at work count it: working hours, public holidays and make-up working days of mainland China as data. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.countersign.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
