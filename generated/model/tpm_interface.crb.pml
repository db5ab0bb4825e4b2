/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * Model of tpm-interface crb. The one command of the CRB interface.
 * Bounds: crb 1; late replies 2.
 * Never: store-byte while execution or aborting or leaving.
 * Never: forget while execution.
 * Never: submit unless reception.
 * Never: show-byte unless completion.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 5 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define crb__in__idle 1 /* Nothing is kept. */
#define crb__in__ready 2 /* The buffer is empty and waits for a command. */
#define crb__in__reception 3 /* A command is being written. */
#define crb__in__execution 4 /* The TPM has it. */
#define crb__in__completion 5 /* The buffer holds its response. */
#define crb__in__aborting 6 /* The TPM still has it, but nobody wants it any more; then ready. */
#define crb__in__leaving 7 /* As aborting, but then idle. */

#define crb__to__ready 1
#define crb__do__forget 2
#define crb__to__aborting 3
#define crb__on__command_ready 4
#define crb__to__idle 5
#define crb__to__leaving 6
#define crb__on__go_idle 7
#define crb__to__reception 8
#define crb__do__store_byte 9
#define crb__on__written 10
#define crb__do__show_byte 11
#define crb__on__read 12
#define crb__to__execution 13
#define crb__do__submit 14
#define crb__to__completion 15
#define crb__on__started 16
#define crb__on__cancel 17
#define crb__on__answered 18
#define crb__on__lost 19

byte crb__state[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY false
#define ENDED (crb__state[0] == NOBODY)
#define RESTING (!(crb__state[0] == crb__in__execution || crb__state[0] == crb__in__aborting || crb__state[0] == crb__in__leaving))
#define MAY_GO_ON ((crb__state[0] == crb__in__idle || crb__state[0] == crb__in__ready || crb__state[0] == crb__in__reception || crb__state[0] == crb__in__execution || crb__state[0] == crb__in__completion || crb__state[0] == crb__in__aborting || crb__state[0] == crb__in__leaving))
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
    crb__state[0] = crb__in__idle; /* starts in crb idle */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__command_ready; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__go_idle; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__written; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__read; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__started; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__cancel; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__answered; who = 0
      :: !silent && !BUSY && !(crb__state[0] == NOBODY) -> now = crb__on__lost; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && crb__state[0] == crb__in__execution -> now = crb__on__answered; who = 0
      :: silent && !BUSY && crb__state[0] == crb__in__aborting -> now = crb__on__answered; who = 0
      :: silent && !BUSY && crb__state[0] == crb__in__leaving -> now = crb__on__answered; who = 0
      fi;
      do
      :: now == NOTHING -> break
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
        next()
      :: now == crb__do__submit ->
        if
        :: !(crb__state[who] == crb__in__reception) ->
          printf("never: submit unless reception\n");
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

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
