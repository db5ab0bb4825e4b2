/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * Model of storvsp sub-channel. One per open sub-channel; the guest opens it when the controller is ready and sends nothing but commands.
 * Bounds: sub-channel 1; late replies 2.
 * Never: a reply after closed.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 4 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define sub_channel__in__open 1 /* Commands flow. */
#define sub_channel__in__closed 2

#define sub_channel__on__begin_initialization 1
#define sub_channel__reply 2
#define sub_channel__on__end_initialization 3
#define sub_channel__on__query_protocol_version 4
#define sub_channel__on__query_properties 5
#define sub_channel__on__create_sub_channels 6
#define sub_channel__on__execute_srb 7
#define sub_channel__on__reset_lun 8
#define sub_channel__on__reset_adapter 9
#define sub_channel__on__reset_bus 10
#define sub_channel__on__fc_hba_data 11
#define sub_channel__to__closed 12
#define sub_channel__on__channel_closed 13
#define sub_channel__replies__late 14

byte sub_channel__state[1];
byte sub_channel__late[1];
bit claim_1__seen[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY false
#define ENDED ((sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed))
#define RESTING (sub_channel__late[0] == 0)
#define MAY_GO_ON (sub_channel__state[0] == sub_channel__in__open)
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
    sub_channel__state[0] = sub_channel__in__open; /* starts in sub-channel open */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__begin_initialization; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__end_initialization; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__query_protocol_version; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__query_properties; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__create_sub_channels; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__execute_srb; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__reset_lun; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__reset_adapter; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__reset_bus; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__fc_hba_data; who = 0
      :: !silent && !BUSY && !(sub_channel__state[0] == NOBODY || sub_channel__state[0] == sub_channel__in__closed) -> now = sub_channel__on__channel_closed; who = 0
      :: !BUSY && sub_channel__late[0] > 0 -> now = sub_channel__replies__late; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      fi;
      do
      :: now == NOTHING -> break
      :: now == sub_channel__on__begin_initialization ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: begin-initialization refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__end_initialization ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: end-initialization refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__query_protocol_version ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: query-protocol-version refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__query_properties ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: query-properties refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__create_sub_channels ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: create-sub-channels refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__execute_srb ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: sub_channel__state[who] == sub_channel__in__open && guess[0] ->
          printf("sub-channel %d: execute-srb in open, controller-ready: start-io (reply later)\n", who); /* transition sub-channel open execute-srb specs/vmbus/storvsp.yaml:359 */
          if
          :: sub_channel__late[who] < LATE_MAX -> sub_channel__late[who]++
          :: else
          fi
        :: sub_channel__state[who] == sub_channel__in__open && !(guess[0]) ->
          printf("sub-channel %d: execute-srb in open (reply)\n", who); /* transition sub-channel open execute-srb specs/vmbus/storvsp.yaml:360 */
          push(sub_channel__reply, who)
        :: else ->
          printf("sub-channel %d: execute-srb refused\n", who);
          push(sub_channel__reply, who)
        fi;
        guess[0] = 0;
        next()
      :: now == sub_channel__on__reset_lun ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: reset-lun refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__reset_adapter ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: reset-adapter refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__reset_bus ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: reset-bus refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__fc_hba_data ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: else ->
          printf("sub-channel %d: fc-hba-data refused\n", who);
          push(sub_channel__reply, who)
        fi;
        next()
      :: now == sub_channel__on__channel_closed ->
        if
        :: (sub_channel__state[who] == NOBODY || sub_channel__state[who] == sub_channel__in__closed) ->
          skip
        :: sub_channel__state[who] == sub_channel__in__open ->
          printf("sub-channel %d: channel-closed in open -> closed\n", who); /* transition sub-channel open channel-closed specs/vmbus/storvsp.yaml:361 */
          push(sub_channel__to__closed, who)
        :: else ->
          printf("sub-channel %d: channel-closed refused\n", who)
        fi;
        next()
      :: now == sub_channel__replies__late ->
        sub_channel__late[who]--;
        printf("sub-channel %d replies late\n", who);
        if
        :: claim_1__seen[who] ->
          printf("never: a reply after closed\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == sub_channel__reply ->
        if
        :: claim_1__seen[who] ->
          printf("never: a reply after closed\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == sub_channel__to__closed ->
        sub_channel__state[who] = sub_channel__in__closed; /* state sub-channel closed */
        sub_channel__late[who] = 0;
        claim_1__seen[who] = 1;
        next()
      od;

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
