/* cmocka with the headers it wants before it. */
#ifndef ES_TESTS_UNIT_ES_TEST_H
#define ES_TESTS_UNIT_ES_TEST_H

/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#endif
