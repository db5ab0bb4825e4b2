/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * Model of tpm-interface locality. One for each locality.
 * Bounds: locality 1; late replies 2.
 * Never: leave-tpm unless active.
 * Never: take-tpm while active.
 * Never: pass-on unless active.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 5 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define locality__in__unused 1 /* Does not want the TPM. */
#define locality__in__waiting 2 /* Has asked for it while another was active. */
#define locality__in__active 3 /* The TPM is this one's. */

#define locality__to__active 1
#define locality__do__take_tpm 2
#define locality__to__waiting 3
#define locality__on__request 4
#define locality__to__unused 5
#define locality__do__leave_tpm 6
#define locality__on__relinquish 7
#define locality__on__seize 8
#define locality__on__granted 9
#define locality__on__displaced 10
#define locality__do__pass_on 11
#define locality__on__use 12

byte locality__state[1];
bit guess[3]; /* guards that nothing is known of */
#define BUSY false
#define ENDED (locality__state[0] == NOBODY)
#define RESTING (true)
#define MAY_GO_ON ((locality__state[0] == locality__in__unused || locality__state[0] == locality__in__waiting || locality__state[0] == locality__in__active))
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
    locality__state[0] = locality__in__unused; /* starts in locality unused */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__request; who = 0
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__relinquish; who = 0
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__seize; who = 0
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__granted; who = 0
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__displaced; who = 0
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__use; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      fi;
      do
      :: now == NOTHING -> break
      :: now == locality__on__request ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: guess[1] = 0
        :: guess[1] = 1
        fi;
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__unused && guess[0] ->
          printf("locality %d: request in unused, not-for-software\n", who) /* transition locality unused request specs/tpm/interface.yaml:31 */
        :: locality__state[who] == locality__in__unused && !(guess[0]) && guess[1] ->
          printf("locality %d: request in unused, nobody-active: take-tpm -> active\n", who); /* transition locality unused request specs/tpm/interface.yaml:32 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !(guess[1]) ->
          printf("locality %d: request in unused -> waiting\n", who); /* transition locality unused request specs/tpm/interface.yaml:33 */
          push(locality__to__waiting, who)
        :: locality__state[who] == locality__in__waiting ->
          printf("locality %d: request in waiting\n", who) /* transition locality waiting request specs/tpm/interface.yaml:34 */
        :: locality__state[who] == locality__in__active ->
          printf("locality %d: request in active\n", who) /* transition locality active request specs/tpm/interface.yaml:34 */
        :: else ->
          printf("locality %d: request refused\n", who)
        fi;
        guess[0] = 0;
        guess[1] = 0;
        next()
      :: now == locality__on__relinquish ->
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__waiting ->
          printf("locality %d: relinquish in waiting -> unused\n", who); /* transition locality waiting relinquish specs/tpm/interface.yaml:35 */
          push(locality__to__unused, who)
        :: locality__state[who] == locality__in__active ->
          printf("locality %d: relinquish in active: leave-tpm -> unused\n", who); /* transition locality active relinquish specs/tpm/interface.yaml:36 */
          push(locality__to__unused, who);
          push(locality__do__leave_tpm, who)
        :: else ->
          printf("locality %d: relinquish refused\n", who)
        fi;
        next()
      :: now == locality__on__seize ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: guess[1] = 0
        :: guess[1] = 1
        fi;
        if
        :: guess[2] = 0
        :: guess[2] = 1
        fi;
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__unused && guess[0] ->
          printf("locality %d: seize in unused, not-for-software\n", who) /* transition locality unused seize specs/tpm/interface.yaml:37 */
        :: locality__state[who] == locality__in__unused && !(guess[0]) && guess[1] ->
          printf("locality %d: seize in unused, nobody-active: take-tpm -> active\n", who); /* transition locality unused seize specs/tpm/interface.yaml:38 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !(guess[1]) && guess[2] ->
          printf("locality %d: seize in unused, lower-active: displace, take-tpm -> active\n", who); /* transition locality unused seize specs/tpm/interface.yaml:39 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !(guess[1]) && !(guess[2]) ->
          printf("locality %d: seize in unused\n", who) /* transition locality unused seize specs/tpm/interface.yaml:40 */
        :: locality__state[who] == locality__in__waiting && guess[2] ->
          printf("locality %d: seize in waiting, lower-active: displace, take-tpm -> active\n", who); /* transition locality waiting seize specs/tpm/interface.yaml:39 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__waiting && !(guess[2]) ->
          printf("locality %d: seize in waiting\n", who) /* transition locality waiting seize specs/tpm/interface.yaml:40 */
        :: else ->
          printf("locality %d: seize refused\n", who)
        fi;
        guess[0] = 0;
        guess[1] = 0;
        guess[2] = 0;
        next()
      :: now == locality__on__granted ->
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__waiting ->
          printf("locality %d: granted in waiting: take-tpm -> active\n", who); /* transition locality waiting granted specs/tpm/interface.yaml:41 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: else ->
          printf("locality %d: granted refused\n", who)
        fi;
        next()
      :: now == locality__on__displaced ->
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__active ->
          printf("locality %d: displaced in active: remember-seizure, leave-tpm -> unused\n", who); /* transition locality active displaced specs/tpm/interface.yaml:42 */
          push(locality__to__unused, who);
          push(locality__do__leave_tpm, who)
        :: else ->
          printf("locality %d: displaced refused\n", who)
        fi;
        next()
      :: now == locality__on__use ->
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__active ->
          printf("locality %d: use in active: pass-on\n", who); /* transition locality active use specs/tpm/interface.yaml:43 */
          push(locality__do__pass_on, who)
        :: else ->
          printf("locality %d: use refused\n", who)
        fi;
        next()
      :: now == locality__do__take_tpm ->
        if
        :: locality__state[who] == locality__in__active ->
          printf("never: take-tpm while active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == locality__do__leave_tpm ->
        if
        :: !(locality__state[who] == locality__in__active) ->
          printf("never: leave-tpm unless active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == locality__do__pass_on ->
        if
        :: !(locality__state[who] == locality__in__active) ->
          printf("never: pass-on unless active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == locality__to__unused ->
        locality__state[who] = locality__in__unused; /* state locality unused */
        next()
      :: now == locality__to__waiting ->
        locality__state[who] = locality__in__waiting; /* state locality waiting */
        next()
      :: now == locality__to__active ->
        locality__state[who] = locality__in__active; /* state locality active */
        next()
      od;

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
