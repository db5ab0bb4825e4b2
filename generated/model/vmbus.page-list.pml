/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Model of vmbus page-list. One per GPADL of the guest, from its first part until it is torn down.
 * Bounds: page-list 1; late replies 2.
 * Never: append-pages after ready.
 * Never: confirm after ready.
 * Never: answer-teardown after ending.
 * Never: answer-late before ending.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 4 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define page_list__in__assembling 1 /* Parts are missing. */
#define page_list__in__ready 2 /* Whole, checked against guest memory, answered. */
#define page_list__in__ending 3 /* Torn down by the guest while a ring or a device still uses it. */
#define page_list__in__fading 4 /* The contact or its channel is gone while a ring or a device still uses it. */
#define page_list__in__gone 5

#define page_list__do__append_pages 1
#define page_list__on__gpadl_body 2
#define page_list__to__gone 3
#define page_list__do__answer_teardown 4
#define page_list__to__ending 5
#define page_list__on__gpadl_teardown 6
#define page_list__to__ready 7
#define page_list__do__confirm 8
#define page_list__on__completed 9
#define page_list__on__spoiled 10
#define page_list__do__answer_late 11
#define page_list__on__unused 12
#define page_list__to__fading 13
#define page_list__on__dropped 14

byte page_list__state[1];
bit claim_1__seen[1];
bit claim_2__seen[1];
bit claim_3__seen[1];
bit claim_4__seen[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY false
#define ENDED ((page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone))
#define RESTING (!(page_list__state[0] == page_list__in__fading))
#define MAY_GO_ON ((page_list__state[0] == page_list__in__assembling || page_list__state[0] == page_list__in__ready || page_list__state[0] == page_list__in__ending || page_list__state[0] == page_list__in__fading))
bit silent; /* nobody outside says anything more */
short todo[DEPTH];
byte whose[DEPTH];
byte depth;
short now;
byte who;

inline push(what, one) {
  assert(depth < DEPTH);
  todo[depth] = what;
  whose[depth] = one;
  depth++
}

inline next() {
  if
  :: depth > 0 ->
    depth--;
    now = todo[depth];
    who = whose[depth];
    todo[depth] = NOTHING;
    whose[depth] = 0
  :: else ->
    now = NOTHING;
    who = 0
  fi
}

active proctype machines() {
  atomic {
    page_list__state[0] = page_list__in__assembling; /* starts in page-list assembling */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__gpadl_body; who = 0
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__gpadl_teardown; who = 0
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__completed; who = 0
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__spoiled; who = 0
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__unused; who = 0
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__dropped; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && page_list__state[0] == page_list__in__fading -> now = page_list__on__unused; who = 0
      fi;
      do
      :: now == NOTHING -> break
      :: now == page_list__on__gpadl_body ->
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: gpadl-body in assembling: append-pages\n", who); /* transition page-list assembling gpadl-body specs/vmbus/vmbus.yaml:527 */
          push(page_list__do__append_pages, who)
        :: else ->
          printf("page-list %d: gpadl-body refused\n", who)
        fi;
        next()
      :: now == page_list__on__gpadl_teardown ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: gpadl-teardown in assembling: answer-teardown -> gone\n", who); /* transition page-list assembling gpadl-teardown specs/vmbus/vmbus.yaml:530 */
          push(page_list__to__gone, who);
          push(page_list__do__answer_teardown, who)
        :: page_list__state[who] == page_list__in__ready && guess[0] ->
          printf("page-list %d: gpadl-teardown in ready, in-use -> ending\n", who); /* transition page-list ready gpadl-teardown specs/vmbus/vmbus.yaml:532 */
          push(page_list__to__ending, who)
        :: page_list__state[who] == page_list__in__ready && !(guess[0]) ->
          printf("page-list %d: gpadl-teardown in ready: answer-teardown -> gone\n", who); /* transition page-list ready gpadl-teardown specs/vmbus/vmbus.yaml:533 */
          push(page_list__to__gone, who);
          push(page_list__do__answer_teardown, who)
        :: else ->
          printf("page-list %d: gpadl-teardown refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == page_list__on__completed ->
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: completed in assembling: confirm -> ready\n", who); /* transition page-list assembling completed specs/vmbus/vmbus.yaml:528 */
          push(page_list__to__ready, who);
          push(page_list__do__confirm, who)
        :: else ->
          printf("page-list %d: completed refused\n", who)
        fi;
        next()
      :: now == page_list__on__spoiled ->
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: spoiled in assembling: refuse -> gone\n", who); /* transition page-list assembling spoiled specs/vmbus/vmbus.yaml:529 */
          push(page_list__to__gone, who)
        :: else ->
          printf("page-list %d: spoiled refused\n", who)
        fi;
        next()
      :: now == page_list__on__unused ->
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__ready ->
          printf("page-list %d: unused in ready\n", who) /* transition page-list ready unused specs/vmbus/vmbus.yaml:534 */
        :: page_list__state[who] == page_list__in__ending ->
          printf("page-list %d: unused in ending: answer-late -> gone\n", who); /* transition page-list ending unused specs/vmbus/vmbus.yaml:537 */
          push(page_list__to__gone, who);
          push(page_list__do__answer_late, who)
        :: page_list__state[who] == page_list__in__fading ->
          printf("page-list %d: unused in fading -> gone\n", who); /* transition page-list fading unused specs/vmbus/vmbus.yaml:539 */
          push(page_list__to__gone, who)
        :: else ->
          printf("page-list %d: unused refused\n", who)
        fi;
        next()
      :: now == page_list__on__dropped ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: dropped in assembling -> gone\n", who); /* transition page-list assembling dropped specs/vmbus/vmbus.yaml:531 */
          push(page_list__to__gone, who)
        :: page_list__state[who] == page_list__in__ready && guess[0] ->
          printf("page-list %d: dropped in ready, still-used -> fading\n", who); /* transition page-list ready dropped specs/vmbus/vmbus.yaml:535 */
          push(page_list__to__fading, who)
        :: page_list__state[who] == page_list__in__ready && !(guess[0]) ->
          printf("page-list %d: dropped in ready -> gone\n", who); /* transition page-list ready dropped specs/vmbus/vmbus.yaml:536 */
          push(page_list__to__gone, who)
        :: page_list__state[who] == page_list__in__ending ->
          printf("page-list %d: dropped in ending -> fading\n", who); /* transition page-list ending dropped specs/vmbus/vmbus.yaml:538 */
          push(page_list__to__fading, who)
        :: page_list__state[who] == page_list__in__fading ->
          printf("page-list %d: dropped in fading\n", who) /* transition page-list fading dropped specs/vmbus/vmbus.yaml:540 */
        :: else ->
          printf("page-list %d: dropped refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == page_list__do__append_pages ->
        if
        :: claim_1__seen[who] ->
          printf("never: append-pages after ready\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__confirm ->
        if
        :: claim_2__seen[who] ->
          printf("never: confirm after ready\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__answer_teardown ->
        if
        :: claim_3__seen[who] ->
          printf("never: answer-teardown after ending\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__answer_late ->
        if
        :: !(claim_4__seen[who]) ->
          printf("never: answer-late before ending\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__to__ready ->
        page_list__state[who] = page_list__in__ready; /* state page-list ready */
        claim_1__seen[who] = 1;
        claim_2__seen[who] = 1;
        next()
      :: now == page_list__to__ending ->
        page_list__state[who] = page_list__in__ending; /* state page-list ending */
        claim_3__seen[who] = 1;
        claim_4__seen[who] = 1;
        next()
      :: now == page_list__to__fading ->
        page_list__state[who] = page_list__in__fading; /* state page-list fading */
        next()
      :: now == page_list__to__gone ->
        page_list__state[who] = page_list__in__gone; /* state page-list gone */
        next()
      od;

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
