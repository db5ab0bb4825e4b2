/* What counters want of <stdatomic.h>, for one thread: see string.h. A sum wraps, as the real one does. */
#ifndef ES_PROOF_STDATOMIC_H
#define ES_PROOF_STDATOMIC_H

enum memory_order { memory_order_relaxed };

#define atomic_load_explicit(at, order) (*(at))
#define atomic_store_explicit(at, value, order) (*(at) = (value))
#define atomic_fetch_add_explicit(at, amount, order) ((void)__builtin_add_overflow(*(at), amount, at))

#endif
