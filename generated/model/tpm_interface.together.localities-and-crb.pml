/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * Model of tpm-interface together.localities-and-crb. Localities that want, seize and let go the TPM at the worst of times, and the CRB's one command.
 * Bounds: locality 3, crb 1; late replies 2.
 * Never: leave-tpm unless active.
 * Never: take-tpm while active.
 * Never: pass-on unless active.
 * Never: store-byte while execution or aborting or leaving.
 * Never: forget while execution.
 * Never: submit unless reception.
 * Never: show-byte unless completion.
 * Never: locality.active while locality.active.
 * Never: locality.take-tpm while crb.ready or reception or execution or completion.
 * Never: crb.store-byte unless locality.active.
 * Never: crb.show-byte unless locality.active.
 * Never: crb.submit unless locality.active.
 * Never: crb.execution unless locality.active.
 * Never: crb.completion unless locality.active.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 17 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define locality__in__unused 1 /* Does not want the TPM. */
#define locality__in__waiting 2 /* Has asked for it while another was active. */
#define locality__in__active 3 /* The TPM is this one's. */

#define crb__in__idle 1 /* Nothing is kept. */
#define crb__in__ready 2 /* The buffer is empty and waits for a command. */
#define crb__in__reception 3 /* A command is being written. */
#define crb__in__execution 4 /* The TPM has it. */
#define crb__in__completion 5 /* The buffer holds its response. */
#define crb__in__aborting 6 /* The TPM still has it, but nobody wants it any more; then ready. */
#define crb__in__leaving 7 /* As aborting, but then idle. */

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
#define crb__on__lost 14
#define crb__on__command_ready 15
#define crb__on__go_idle 16
#define crb__on__written 17
#define crb__on__read 18
#define crb__on__started 19
#define crb__on__cancel 20
#define crb__to__ready 21
#define crb__do__forget 22
#define crb__to__aborting 23
#define crb__to__idle 24
#define crb__to__leaving 25
#define crb__to__reception 26
#define crb__do__store_byte 27
#define crb__do__show_byte 28
#define crb__to__execution 29
#define crb__do__submit 30
#define crb__to__completion 31
#define crb__on__answered 32

byte locality__state[3];
byte crb__state[1];
bit guess[2]; /* guards that nothing is known of */
#define BUSY false
#define ENDED (locality__state[0] == NOBODY && locality__state[1] == NOBODY && locality__state[2] == NOBODY && crb__state[0] == NOBODY)
#define RESTING (!(crb__state[0] == crb__in__execution || crb__state[0] == crb__in__aborting || crb__state[0] == crb__in__leaving))
#define MAY_GO_ON (((locality__state[0] == locality__in__unused && ((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)))) || locality__state[0] == locality__in__unused && ((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[1] == locality__in__active || locality__state[2] == locality__in__active))) && ((locality__state[1] == locality__in__active || locality__state[2] == locality__in__active))) || locality__state[0] == locality__in__waiting || locality__state[0] == locality__in__active) || (locality__state[1] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)))) || locality__state[1] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[2] == locality__in__active))) && ((locality__state[0] == locality__in__active || locality__state[2] == locality__in__active))) || locality__state[1] == locality__in__waiting || locality__state[1] == locality__in__active) || (locality__state[2] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)))) || locality__state[2] == locality__in__unused && ((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active)) || !((!(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active))) && ((locality__state[0] == locality__in__active || locality__state[1] == locality__in__active))) || locality__state[2] == locality__in__waiting || locality__state[2] == locality__in__active) || (crb__state[0] == crb__in__execution || crb__state[0] == crb__in__aborting || crb__state[0] == crb__in__leaving)))
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
    crb__state[0] = crb__in__idle; /* starts in crb idle */
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
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__answered; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && crb__state[0] == crb__in__execution -> now = crb__on__answered; who = 0
      :: silent && !BUSY && crb__state[0] == crb__in__aborting -> now = crb__on__answered; who = 0
      :: silent && !BUSY && crb__state[0] == crb__in__leaving -> now = crb__on__answered; who = 0
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
        :: (crb__state[0] == crb__in__ready || crb__state[0] == crb__in__reception || crb__state[0] == crb__in__execution || crb__state[0] == crb__in__completion) ->
          printf("never: locality.take-tpm while crb.ready or reception or execution or completion\n");
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
        :: true -> push(crb__on__lost, 0)
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
        :: true -> push(crb__on__cancel, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(crb__on__started, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(crb__on__read, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(crb__on__written, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(crb__on__go_idle, 0)
        :: true -> skip
        fi;
        if
        :: true -> push(crb__on__command_ready, 0)
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
      :: now == crb__on__command_ready ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__idle ->
          printf("crb %d: command-ready in idle: forget, tell-ready -> ready\n", who); /* transition crb idle command-ready specs/tpm/interface.yaml:68 */
          push(crb__to__ready, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__ready ->
          printf("crb %d: command-ready in ready: tell-ready\n", who) /* transition crb ready command-ready specs/tpm/interface.yaml:71 */
        :: crb__state[who] == crb__in__reception ->
          printf("crb %d: command-ready in reception: forget, tell-ready -> ready\n", who); /* transition crb reception command-ready specs/tpm/interface.yaml:77 */
          push(crb__to__ready, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__execution ->
          printf("crb %d: command-ready in execution: cancel -> aborting\n", who); /* transition crb execution command-ready specs/tpm/interface.yaml:81 */
          push(crb__to__aborting, who)
        :: crb__state[who] == crb__in__completion ->
          printf("crb %d: command-ready in completion: forget, tell-ready -> ready\n", who); /* transition crb completion command-ready specs/tpm/interface.yaml:77 */
          push(crb__to__ready, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__aborting ->
          printf("crb %d: command-ready in aborting\n", who) /* transition crb aborting command-ready specs/tpm/interface.yaml:87 */
        :: crb__state[who] == crb__in__leaving ->
          printf("crb %d: command-ready in leaving -> aborting\n", who); /* transition crb leaving command-ready specs/tpm/interface.yaml:91 */
          push(crb__to__aborting, who)
        :: else ->
          printf("crb %d: command-ready refused\n", who)
        fi;
        next()
      :: now == crb__on__go_idle ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__idle ->
          printf("crb %d: go-idle in idle\n", who) /* transition crb idle go-idle specs/tpm/interface.yaml:69 */
        :: crb__state[who] == crb__in__ready ->
          printf("crb %d: go-idle in ready -> idle\n", who); /* transition crb ready go-idle specs/tpm/interface.yaml:72 */
          push(crb__to__idle, who)
        :: crb__state[who] == crb__in__reception ->
          printf("crb %d: go-idle in reception: forget -> idle\n", who); /* transition crb reception go-idle specs/tpm/interface.yaml:78 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__execution ->
          printf("crb %d: go-idle in execution: cancel -> leaving\n", who); /* transition crb execution go-idle specs/tpm/interface.yaml:82 */
          push(crb__to__leaving, who)
        :: crb__state[who] == crb__in__completion ->
          printf("crb %d: go-idle in completion: forget -> idle\n", who); /* transition crb completion go-idle specs/tpm/interface.yaml:78 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__aborting ->
          printf("crb %d: go-idle in aborting -> leaving\n", who); /* transition crb aborting go-idle specs/tpm/interface.yaml:88 */
          push(crb__to__leaving, who)
        :: crb__state[who] == crb__in__leaving ->
          printf("crb %d: go-idle in leaving\n", who) /* transition crb leaving go-idle specs/tpm/interface.yaml:90 */
        :: else ->
          printf("crb %d: go-idle refused\n", who)
        fi;
        next()
      :: now == crb__on__written ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__ready ->
          printf("crb %d: written in ready: store-byte -> reception\n", who); /* transition crb ready written specs/tpm/interface.yaml:73 */
          push(crb__to__reception, who);
          push(crb__do__store_byte, who)
        :: crb__state[who] == crb__in__reception ->
          printf("crb %d: written in reception: store-byte\n", who); /* transition crb reception written specs/tpm/interface.yaml:74 */
          push(crb__do__store_byte, who)
        :: crb__state[who] == crb__in__completion ->
          printf("crb %d: written in completion: forget, store-byte -> reception\n", who); /* transition crb completion written specs/tpm/interface.yaml:85 */
          push(crb__to__reception, who);
          push(crb__do__store_byte, who);
          push(crb__do__forget, who)
        :: else ->
          printf("crb %d: written refused\n", who)
        fi;
        next()
      :: now == crb__on__read ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__completion ->
          printf("crb %d: read in completion: show-byte\n", who); /* transition crb completion read specs/tpm/interface.yaml:84 */
          push(crb__do__show_byte, who)
        :: else ->
          printf("crb %d: read refused\n", who)
        fi;
        next()
      :: now == crb__on__started ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__reception && guess[0] ->
          printf("crb %d: started in reception, command-whole: submit -> execution\n", who); /* transition crb reception started specs/tpm/interface.yaml:75 */
          push(crb__to__execution, who);
          push(crb__do__submit, who)
        :: crb__state[who] == crb__in__reception && !(guess[0]) ->
          printf("crb %d: started in reception: refuse-size -> completion\n", who); /* transition crb reception started specs/tpm/interface.yaml:76 */
          push(crb__to__completion, who)
        :: else ->
          printf("crb %d: started refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == crb__on__cancel ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__execution ->
          printf("crb %d: cancel in execution: cancel\n", who) /* transition crb execution cancel specs/tpm/interface.yaml:80 */
        :: crb__state[who] == crb__in__aborting ->
          printf("crb %d: cancel in aborting: cancel\n", who) /* transition crb aborting cancel specs/tpm/interface.yaml:86 */
        :: crb__state[who] == crb__in__leaving ->
          printf("crb %d: cancel in leaving: cancel\n", who) /* transition crb leaving cancel specs/tpm/interface.yaml:86 */
        :: else ->
          printf("crb %d: cancel refused\n", who)
        fi;
        next()
      :: now == crb__on__answered ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__execution ->
          printf("crb %d: answered in execution: keep-response -> completion\n", who); /* transition crb execution answered specs/tpm/interface.yaml:83 */
          push(crb__to__completion, who)
        :: crb__state[who] == crb__in__aborting ->
          printf("crb %d: answered in aborting: forget, tell-ready -> ready\n", who); /* transition crb aborting answered specs/tpm/interface.yaml:89 */
          push(crb__to__ready, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__leaving ->
          printf("crb %d: answered in leaving: forget -> idle\n", who); /* transition crb leaving answered specs/tpm/interface.yaml:92 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: else ->
          printf("crb %d: answered refused\n", who)
        fi;
        next()
      :: now == crb__on__lost ->
        if
        :: crb__state[who] == NOBODY ->
          skip
        :: crb__state[who] == crb__in__idle ->
          printf("crb %d: lost in idle\n", who) /* transition crb idle lost specs/tpm/interface.yaml:70 */
        :: crb__state[who] == crb__in__ready ->
          printf("crb %d: lost in ready: forget -> idle\n", who); /* transition crb ready lost specs/tpm/interface.yaml:79 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__reception ->
          printf("crb %d: lost in reception: forget -> idle\n", who); /* transition crb reception lost specs/tpm/interface.yaml:79 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__execution ->
          printf("crb %d: lost in execution: cancel -> leaving\n", who); /* transition crb execution lost specs/tpm/interface.yaml:82 */
          push(crb__to__leaving, who)
        :: crb__state[who] == crb__in__completion ->
          printf("crb %d: lost in completion: forget -> idle\n", who); /* transition crb completion lost specs/tpm/interface.yaml:79 */
          push(crb__to__idle, who);
          push(crb__do__forget, who)
        :: crb__state[who] == crb__in__aborting ->
          printf("crb %d: lost in aborting -> leaving\n", who); /* transition crb aborting lost specs/tpm/interface.yaml:88 */
          push(crb__to__leaving, who)
        :: crb__state[who] == crb__in__leaving ->
          printf("crb %d: lost in leaving\n", who) /* transition crb leaving lost specs/tpm/interface.yaml:70 */
        :: else ->
          printf("crb %d: lost refused\n", who)
        fi;
        next()
      :: now == crb__do__forget ->
        if
        :: crb__state[who] == crb__in__execution ->
          printf("never: forget while execution\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == crb__do__store_byte ->
        if
        :: (crb__state[who] == crb__in__execution || crb__state[who] == crb__in__aborting || crb__state[who] == crb__in__leaving) ->
          printf("never: store-byte while execution or aborting or leaving\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: crb.store-byte unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == crb__do__submit ->
        if
        :: !(crb__state[who] == crb__in__reception) ->
          printf("never: submit unless reception\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: crb.submit unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == crb__do__show_byte ->
        if
        :: !(crb__state[who] == crb__in__completion) ->
          printf("never: show-byte unless completion\n");
          assert(false)
        :: else
        fi;
        if
        :: !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: crb.show-byte unless locality.active\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == crb__to__idle ->
        crb__state[who] = crb__in__idle; /* state crb idle */
        next()
      :: now == crb__to__ready ->
        crb__state[who] = crb__in__ready; /* state crb ready */
        next()
      :: now == crb__to__reception ->
        crb__state[who] = crb__in__reception; /* state crb reception */
        next()
      :: now == crb__to__execution ->
        crb__state[who] = crb__in__execution; /* state crb execution */
        next()
      :: now == crb__to__completion ->
        crb__state[who] = crb__in__completion; /* state crb completion */
        next()
      :: now == crb__to__aborting ->
        crb__state[who] = crb__in__aborting; /* state crb aborting */
        next()
      :: now == crb__to__leaving ->
        crb__state[who] = crb__in__leaving; /* state crb leaving */
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
        :: crb__state[0] == crb__in__execution && !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: crb.execution unless locality.active\n");
          assert(false)
        :: else
        fi;
        if
        :: crb__state[0] == crb__in__completion && !(locality__state[0] == locality__in__active || locality__state[1] == locality__in__active || locality__state[2] == locality__in__active) ->
          printf("never: crb.completion unless locality.active\n");
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
