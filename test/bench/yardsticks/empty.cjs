'use strict';
// The yardstick of a start: a script that does nothing.
