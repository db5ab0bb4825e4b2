/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * Model of tpm-interface together.localities-and-tis. The same in front of the FIFO's one command.
 * Bounds: locality 3, tis 1; late replies 2.
 * Never: leave-tpm unless active.
 * Never: take-tpm while active.
 * Never: pass-on unless active.
 * Never: take-byte while execution or aborting or leaving.
 * Never: forget while execution.
 * Never: submit unless reception.
 * Never: give-byte unless completion.
 * Never: locality.active while locality.active.
 * Never: locality.take-tpm while tis.ready or reception or execution or completion.
 * Never: tis.take-byte unless locality.active.
 * Never: tis.give-byte unless locality.active.
 * Never: tis.submit unless locality.active.
 * Never: tis.execution unless locality.active.
 * Never: tis.completion unless locality.active.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 17 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define locality__in__unused 1 /* Does not want the TPM. */
#define locality__in__waiting 2 /* Has asked for it while another was active. */
#define locality__in__active 3 /* The TPM is this one's. */

#define tis__in__idle 1 /* Nothing is kept. */
#define tis__in__ready 2 /* The FIFO is empty and waits for a command. */
#define tis__in__reception 3 /* A command is being written. */
#define tis__in__execution 4 /* The TPM has it. */
#define tis__in__completion 5 /* The FIFO gives its response. */
#define tis__in__aborting 6 /* The TPM still has it, but nobody wants it any more; then ready. */
#define tis__in__leaving 7 /* As aborting, but then idle. */

#define locality__to__active 1
#define locality__do__take_tpm 2
#define locality__to__waiting 3
#define locality__on__request 4
#define locality__to__unused 5
#define locality__do__leave_tpm 6
#define locality__on__relinquish 7
#define locality__do__displace 8
#define locality__on__seize 9
#define locality__on__granted 10
#define locality__on__displaced 11
#define locality__do__pass_on 12
#define locality__on__use 13
#define tis__on__lost 14
#define tis__on__command_ready 15
#define tis__on__written 16
#define tis__on__read 17
#define tis__on__go 18
#define tis__on__retry 19
#define tis__on__cancel 20
#define tis__to__ready 21
#define tis__do__forget 22
#define tis__to__aborting 23
#define tis__to__reception 24
#define tis__do__take_byte 25
#define tis__do__give_byte 26
#define tis__to__execution 27
#define tis__do__submit 28
#define tis__to__completion 29
#define tis__to__idle 30
#define tis__on__answered 31
#define tis__to__leaving 32

byte locality__state[3];
byte tis__state[1];
bit guess[2]; /* guards that nothing is known of */
#define BUSY false
#define ENDED (locality__state[0] == NOBODY && locality__state[1] == NOBODY && locality__state[2] == NOBODY && tis__state[0] == NOBODY)
#define RESTING (!(tis__state[0] == tis__in__execution || tis__state[0] == tis__in__aborting || tis__state[0] == tis__in__leaving))
#define MAY_GO_ON (((locality__state[0] == locality__in__unused && ((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)))) || locality__state[0] == locality__in__unused && ((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active))) && ((locality__state[1] == locality__in__active || locality__state[2] == locality__in__active))) || locality__state[0] == locality__in__waiting || locality__state[0] == locality__in__active) || (locality__state[1] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)))) || locality__state[1] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active))) && ((locality__state[0] == locality__in__active || locality__state[2] == locality__in__active))) || locality__state[1] == locality__in__waiting || locality__state[1] == locality__in__active) || (locality__state[2] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)))) || locality__state[2] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active))) && ((locality__state[0] == locality__in__active || locality__state[1] == locality__in__active))) || locality__state[2] == locality__in__waiting || locality__state[2] == locality__in__active) || (tis__state[0] == tis__in__execution || tis__state[0] == tis__in__aborting || tis__state[0] == tis__in__leaving)))
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
    locality__state[1] = locality__in__unused; /* starts in locality unused */
    locality__state[2] = locality__in__unused; /* starts in locality unused */
    tis__state[0] = tis__in__idle; /* starts in tis idle */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__request; who = 0
      :: !silent && !BUSY && !(locality__state[1] == NOBODY) -> now = locality__on__request; who = 1
      :: !silent && !BUSY && !(locality__state[2] == NOBODY) -> now = locality__on__request; who = 2
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__relinquish; who = 0
      :: !silent && !BUSY && !(locality__state[1] == NOBODY) -> now = locality__on__relinquish; who = 1
      :: !silent && !BUSY && !(locality__state[2] == NOBODY) -> now = locality__on__relinquish; who = 2
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__seize; who = 0
      :: !silent && !BUSY && !(locality__state[1] == NOBODY) -> now = locality__on__seize; who = 1
      :: !silent && !BUSY && !(locality__state[2] == NOBODY) -> now = locality__on__seize; who = 2
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) && !(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) -> now = locality__on__granted; who = 0
      :: !silent && !BUSY && !(locality__state[1] == NOBODY) && !(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active) -> now = locality__on__granted; who = 1
      :: !silent && !BUSY && !(locality__state[2] == NOBODY) && !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active) -> now = locality__on__granted; who = 2
      :: !silent && !BUSY && !(locality__state[0] == NOBODY) -> now = locality__on__use; who = 0
      :: !silent && !BUSY && !(locality__state[1] == NOBODY) -> now = locality__on__use; who = 1
      :: !silent && !BUSY && !(locality__state[2] == NOBODY) -> now = locality__on__use; who = 2
      :: !silent && !BUSY && !(tis__state[0] == NOBODY) -> now = tis__on__answered; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && tis__state[0] == tis__in__execution -> now = tis__on__answered; who = 0
      :: silent && !BUSY && tis__state[0] == tis__in__aborting -> now = tis__on__answered; who = 0
      :: silent && !BUSY && tis__state[0] == tis__in__leaving -> now = tis__on__answered; who = 0
      fi;
      do
      :: now == NOTHING -> break
      :: now == locality__on__request ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__unused && guess[0] ->
          printf("locality %d: request in unused, not-for-software\n", who) /* transition locality unused request specs/tpm/interface.yaml:31 */
        :: locality__state[who] == locality__in__unused && !(guess[0]) && (!(who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active)) ->
          printf("locality %d: request in unused, nobody-active: take-tpm -> active\n", who); /* transition locality unused request specs/tpm/interface.yaml:32 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !((!(who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active))) ->
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
        :: locality__state[who] == NOBODY ->
          skip
        :: locality__state[who] == locality__in__unused && guess[0] ->
          printf("locality %d: seize in unused, not-for-software\n", who) /* transition locality unused seize specs/tpm/interface.yaml:37 */
        :: locality__state[who] == locality__in__unused && !(guess[0]) && (!(who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active)) ->
          printf("locality %d: seize in unused, nobody-active: take-tpm -> active\n", who); /* transition locality unused seize specs/tpm/interface.yaml:38 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !((!(who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active))) && ((who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active) && guess[1]) ->
          printf("locality %d: seize in unused, lower-active: displace, take-tpm -> active\n", who); /* transition locality unused seize specs/tpm/interface.yaml:39 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who);
          push(locality__do__displace, who)
        :: locality__state[who] == locality__in__unused && !(guess[0]) && !((!(who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active))) && !(((who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active) && guess[1])) ->
          printf("locality %d: seize in unused\n", who) /* transition locality unused seize specs/tpm/interface.yaml:40 */
        :: locality__state[who] == locality__in__waiting && ((who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active) && guess[1]) ->
          printf("locality %d: seize in waiting, lower-active: displace, take-tpm -> active\n", who); /* transition locality waiting seize specs/tpm/interface.yaml:39 */
          push(locality__to__active, who);
          push(locality__do__take_tpm, who);
          push(locality__do__displace, who)
        :: locality__state[who] == locality__in__waiting && !(((who != 0 && locality__state[0] == locality__in__active || who != 1 && locality__state[1] == locality__in__active || who != 2 && locality__state[2] == locality__in__active) && guess[1])) ->
          printf("locality %d: seize in waiting\n", who) /* transition locality waiting seize specs/tpm/interface.yaml:40 */
        :: else ->
          printf("locality %d: seize refused\n", who)
        fi;
        guess[0] = 0;
        guess[1] = 0;
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
        if
        :: (tis__state[0] == tis__in__ready || tis__state[0] == tis__in__reception || tis__state[0] == tis__in__execution || tis__state[0] == tis__in__completion) ->
          printf("never: locality.take-tpm while tis.ready or reception or execution or completion\n");
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
        if
        :: true -> push(tis__on__lost, 0)
        fi;
        next()
      :: now == locality__do__displace ->
        if
        :: who != 2 -> push(locality__on__displaced, 2)
        :: !(who != 2) -> skip
        fi;
        if
        :: who != 1 -> push(locality__on__displaced, 1)
        :: !(who != 1) -> skip
        fi;
        if
        :: who != 0 -> push(locality__on__displaced, 0)
        :: !(who != 0) -> skip
        fi;
        next()
      :: now == locality__do__pass_on ->
        if
        :: !(locality__state[who] == locality__in__active) ->
          printf("never: pass-on unless active\n");
          assert(false)
        :: else
        fi;
        if
        :: true -> push(tis__on__cancel, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(tis__on__retry, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(tis__on__go, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(tis__on__read, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(tis__on__written, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(tis__on__command_ready, 0)
        :: true -> skip
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
      :: now == tis__on__command_ready ->
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__idle ->
          printf("tis %d: command-ready in idle: forget, tell-ready -> ready\n", who); /* transition tis idle command-ready specs/tpm/interface.yaml:121 */
          push(tis__to__ready, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__ready ->
          printf("tis %d: command-ready in ready: tell-ready\n", who) /* transition tis ready command-ready specs/tpm/interface.yaml:123 */
        :: tis__state[who] == tis__in__reception ->
          printf("tis %d: command-ready in reception: forget, tell-ready -> ready\n", who); /* transition tis reception command-ready specs/tpm/interface.yaml:130 */
          push(tis__to__ready, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__execution ->
          printf("tis %d: command-ready in execution: cancel -> aborting\n", who); /* transition tis execution command-ready specs/tpm/interface.yaml:133 */
          push(tis__to__aborting, who)
        :: tis__state[who] == tis__in__completion ->
          printf("tis %d: command-ready in completion: forget, tell-ready -> ready\n", who); /* transition tis completion command-ready specs/tpm/interface.yaml:130 */
          push(tis__to__ready, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__aborting ->
          printf("tis %d: command-ready in aborting\n", who) /* transition tis aborting command-ready specs/tpm/interface.yaml:140 */
        :: tis__state[who] == tis__in__leaving ->
          printf("tis %d: command-ready in leaving -> aborting\n", who); /* transition tis leaving command-ready specs/tpm/interface.yaml:143 */
          push(tis__to__aborting, who)
        :: else ->
          printf("tis %d: command-ready refused\n", who)
        fi;
        next()
      :: now == tis__on__written ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__ready ->
          printf("tis %d: written in ready: take-byte -> reception\n", who); /* transition tis ready written specs/tpm/interface.yaml:124 */
          push(tis__to__reception, who);
          push(tis__do__take_byte, who)
        :: tis__state[who] == tis__in__reception && guess[0] ->
          printf("tis %d: written in reception, more-expected: take-byte\n", who); /* transition tis reception written specs/tpm/interface.yaml:125 */
          push(tis__do__take_byte, who)
        :: tis__state[who] == tis__in__reception && !(guess[0]) ->
          printf("tis %d: written in reception\n", who) /* transition tis reception written specs/tpm/interface.yaml:126 */
        :: else ->
          printf("tis %d: written refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == tis__on__read ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__completion && guess[0] ->
          printf("tis %d: read in completion, more-to-give: give-byte\n", who); /* transition tis completion read specs/tpm/interface.yaml:136 */
          push(tis__do__give_byte, who)
        :: tis__state[who] == tis__in__completion && !(guess[0]) ->
          printf("tis %d: read in completion\n", who) /* transition tis completion read specs/tpm/interface.yaml:137 */
        :: else ->
          printf("tis %d: read refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == tis__on__go ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: guess[1] = 0
        :: guess[1] = 1
        fi;
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__reception && guess[0] ->
          printf("tis %d: go in reception, more-expected\n", who) /* transition tis reception go specs/tpm/interface.yaml:127 */
        :: tis__state[who] == tis__in__reception && !(guess[0]) && guess[1] ->
          printf("tis %d: go in reception, command-whole: submit -> execution\n", who); /* transition tis reception go specs/tpm/interface.yaml:128 */
          push(tis__to__execution, who);
          push(tis__do__submit, who)
        :: tis__state[who] == tis__in__reception && !(guess[0]) && !(guess[1]) ->
          printf("tis %d: go in reception: refuse-size -> completion\n", who); /* transition tis reception go specs/tpm/interface.yaml:129 */
          push(tis__to__completion, who)
        :: else ->
          printf("tis %d: go refused\n", who)
        fi;
        guess[0] = 0;
        guess[1] = 0;
        next()
      :: now == tis__on__retry ->
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__completion ->
          printf("tis %d: retry in completion: rewind\n", who) /* transition tis completion retry specs/tpm/interface.yaml:138 */
        :: else ->
          printf("tis %d: retry refused\n", who)
        fi;
        next()
      :: now == tis__on__cancel ->
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__execution ->
          printf("tis %d: cancel in execution: cancel\n", who) /* transition tis execution cancel specs/tpm/interface.yaml:132 */
        :: tis__state[who] == tis__in__aborting ->
          printf("tis %d: cancel in aborting: cancel\n", who) /* transition tis aborting cancel specs/tpm/interface.yaml:139 */
        :: tis__state[who] == tis__in__leaving ->
          printf("tis %d: cancel in leaving: cancel\n", who) /* transition tis leaving cancel specs/tpm/interface.yaml:139 */
        :: else ->
          printf("tis %d: cancel refused\n", who)
        fi;
        next()
      :: now == tis__on__answered ->
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__execution ->
          printf("tis %d: answered in execution: keep-response -> completion\n", who); /* transition tis execution answered specs/tpm/interface.yaml:135 */
          push(tis__to__completion, who)
        :: tis__state[who] == tis__in__aborting ->
          printf("tis %d: answered in aborting: forget, tell-ready -> ready\n", who); /* transition tis aborting answered specs/tpm/interface.yaml:142 */
          push(tis__to__ready, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__leaving ->
          printf("tis %d: answered in leaving: forget -> idle\n", who); /* transition tis leaving answered specs/tpm/interface.yaml:144 */
          push(tis__to__idle, who);
          push(tis__do__forget, who)
        :: else ->
          printf("tis %d: answered refused\n", who)
        fi;
        next()
      :: now == tis__on__lost ->
        if
        :: tis__state[who] == NOBODY ->
          skip
        :: tis__state[who] == tis__in__idle ->
          printf("tis %d: lost in idle\n", who) /* transition tis idle lost specs/tpm/interface.yaml:122 */
        :: tis__state[who] == tis__in__ready ->
          printf("tis %d: lost in ready: forget -> idle\n", who); /* transition tis ready lost specs/tpm/interface.yaml:131 */
          push(tis__to__idle, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__reception ->
          printf("tis %d: lost in reception: forget -> idle\n", who); /* transition tis reception lost specs/tpm/interface.yaml:131 */
          push(tis__to__idle, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__execution ->
          printf("tis %d: lost in execution: cancel -> leaving\n", who); /* transition tis execution lost specs/tpm/interface.yaml:134 */
          push(tis__to__leaving, who)
        :: tis__state[who] == tis__in__completion ->
          printf("tis %d: lost in completion: forget -> idle\n", who); /* transition tis completion lost specs/tpm/interface.yaml:131 */
          push(tis__to__idle, who);
          push(tis__do__forget, who)
        :: tis__state[who] == tis__in__aborting ->
          printf("tis %d: lost in aborting -> leaving\n", who); /* transition tis aborting lost specs/tpm/interface.yaml:141 */
          push(tis__to__leaving, who)
        :: tis__state[who] == tis__in__leaving ->
          printf("tis %d: lost in leaving\n", who) /* transition tis leaving lost specs/tpm/interface.yaml:122 */
        :: else ->
          printf("tis %d: lost refused\n", who)
        fi;
        next()
      :: now == tis__do__forget ->
        if
        :: tis__state[who] == tis__in__execution ->
          printf("never: forget while execution\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == tis__do__take_byte ->
        if
        :: (tis__state[who] == tis__in__execution || tis__state[who] == tis__in__aborting || tis__state[who] == tis__in__leaving) ->
          printf("never: take-byte while execution or aborting or leaving\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: tis.take-byte unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == tis__do__submit ->
        if
        :: !(tis__state[who] == tis__in__reception) ->
          printf("never: submit unless reception\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: tis.submit unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == tis__do__give_byte ->
        if
        :: !(tis__state[who] == tis__in__completion) ->
          printf("never: give-byte unless completion\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: tis.give-byte unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == tis__to__idle ->
        tis__state[who] = tis__in__idle; /* state tis idle */
        next()
      :: now == tis__to__ready ->
        tis__state[who] = tis__in__ready; /* state tis ready */
        next()
      :: now == tis__to__reception ->
        tis__state[who] = tis__in__reception; /* state tis reception */
        next()
      :: now == tis__to__execution ->
        tis__state[who] = tis__in__execution; /* state tis execution */
        next()
      :: now == tis__to__completion ->
        tis__state[who] = tis__in__completion; /* state tis completion */
        next()
      :: now == tis__to__aborting ->
        tis__state[who] = tis__in__aborting; /* state tis aborting */
        next()
      :: now == tis__to__leaving ->
        tis__state[who] = tis__in__leaving; /* state tis leaving */
        next()
      od;
        if
        :: locality__state[0] == locality__in__active && (locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: locality.active while locality.active\n");
          assert(false)
        :: else
        fi;
        if
        :: locality__state[1] == locality__in__active && (locality__state[0] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: locality.active while locality.active\n");
          assert(false)
        :: else
        fi;
        if
        :: locality__state[2] == locality__in__active && (locality__state[0] == locality__in__active || locality__state[1] == locality__in__active) ->
          printf("never: locality.active while locality.active\n");
          assert(false)
        :: else
        fi;
        if
        :: tis__state[0] == tis__in__execution && !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: tis.execution unless locality.active\n");
          assert(false)
        :: else
        fi;
        if
        :: tis__state[0] == tis__in__completion && !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: tis.completion unless locality.active\n");
          assert(false)
        :: else
        fi;

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
