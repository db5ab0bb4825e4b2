/* cmocka with what it wants included before it. */
#ifndef ES_TESTS_IGVM_ES_TEST_H
#define ES_TESTS_IGVM_ES_TEST_H

/* In this order. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#endif
