/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * Model of storvsp controller. One per controller, driven by its primary channel.
 * Bounds: controller 1; late replies 2.
 * Never: a reply after closed.
 * Never: start-io before ready.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 4 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define controller__in__opened 1 /* Channel open, nothing said yet. */
#define controller__in__versioning 2 /* Guest is choosing a protocol version. */
#define controller__in__configuring 3 /* Version chosen, properties may be asked. */
#define controller__in__ready 4 /* I/O flows. */
#define controller__in__closed 5

#define controller__to__versioning 1
#define controller__reply 2
#define controller__on__begin_initialization 3
#define controller__to__ready 4
#define controller__on__end_initialization 5
#define controller__to__configuring 6
#define controller__on__query_protocol_version 7
#define controller__on__query_properties 8
#define controller__on__create_sub_channels 9
#define controller__do__start_io 10
#define controller__on__execute_srb 11
#define controller__on__reset_lun 12
#define controller__on__reset_adapter 13
#define controller__on__reset_bus 14
#define controller__on__fc_hba_data 15
#define controller__to__closed 16
#define controller__on__channel_closed 17
#define controller__replies__late 18

byte controller__state[1];
byte controller__late[1];
bit claim_1__seen[1];
bit claim_2__seen[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY false
#define ENDED ((controller__state[0] == NOBODY || controller__state[0] == controller__in__closed))
#define RESTING (controller__late[0] == 0)
#define MAY_GO_ON ((controller__state[0] == controller__in__opened || controller__state[0] == controller__in__versioning || controller__state[0] == controller__in__configuring || controller__state[0] == controller__in__ready))
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
    controller__state[0] = controller__in__opened; /* starts in controller opened */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__begin_initialization; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__end_initialization; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__query_protocol_version; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__query_properties; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__create_sub_channels; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__execute_srb; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__reset_lun; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__reset_adapter; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__reset_bus; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__fc_hba_data; who = 0
      :: !silent && !BUSY && !(controller__state[0] == NOBODY || controller__state[0] == controller__in__closed) -> now = controller__on__channel_closed; who = 0
      :: !BUSY && controller__late[0] > 0 -> now = controller__replies__late; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      fi;
      do
      :: now == NOTHING -> break
      :: now == controller__on__begin_initialization ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__opened ->
          printf("controller %d: begin-initialization in opened: forget-version (reply) -> versioning\n", who); /* transition controller opened begin-initialization specs/vmbus/storvsp.yaml:330 */
          push(controller__to__versioning, who);
          push(controller__reply, who)
        :: controller__state[who] == controller__in__versioning ->
          printf("controller %d: begin-initialization in versioning: forget-version (reply) -> versioning\n", who); /* transition controller versioning begin-initialization specs/vmbus/storvsp.yaml:330 */
          push(controller__to__versioning, who);
          push(controller__reply, who)
        :: controller__state[who] == controller__in__configuring ->
          printf("controller %d: begin-initialization in configuring: forget-version (reply) -> versioning\n", who); /* transition controller configuring begin-initialization specs/vmbus/storvsp.yaml:330 */
          push(controller__to__versioning, who);
          push(controller__reply, who)
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: begin-initialization in ready: forget-version (reply) -> versioning\n", who); /* transition controller ready begin-initialization specs/vmbus/storvsp.yaml:330 */
          push(controller__to__versioning, who);
          push(controller__reply, who)
        :: else ->
          printf("controller %d: begin-initialization refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__end_initialization ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__configuring ->
          printf("controller %d: end-initialization in configuring (reply) -> ready\n", who); /* transition controller configuring end-initialization specs/vmbus/storvsp.yaml:336 */
          push(controller__to__ready, who);
          push(controller__reply, who)
        :: else ->
          printf("controller %d: end-initialization refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__query_protocol_version ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__versioning && guess[0] ->
          printf("controller %d: query-protocol-version in versioning, version-known: choose-version (reply) -> configuring\n", who); /* transition controller versioning query-protocol-version specs/vmbus/storvsp.yaml:332 */
          push(controller__to__configuring, who);
          push(controller__reply, who)
        :: controller__state[who] == controller__in__versioning && !(guess[0]) ->
          printf("controller %d: query-protocol-version in versioning (reply)\n", who); /* transition controller versioning query-protocol-version specs/vmbus/storvsp.yaml:334 */
          push(controller__reply, who)
        :: else ->
          printf("controller %d: query-protocol-version refused\n", who);
          push(controller__reply, who)
        fi;
        guess[0] = 0;
        next()
      :: now == controller__on__query_properties ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__configuring ->
          printf("controller %d: query-properties in configuring: tell-properties (reply)\n", who); /* transition controller configuring query-properties specs/vmbus/storvsp.yaml:335 */
          push(controller__reply, who)
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: query-properties in ready: tell-properties (reply)\n", who); /* transition controller ready query-properties specs/vmbus/storvsp.yaml:337 */
          push(controller__reply, who)
        :: else ->
          printf("controller %d: query-properties refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__create_sub_channels ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__ready && guess[0] ->
          printf("controller %d: create-sub-channels in ready, sub-channels-possible: offer-sub-channels (reply)\n", who); /* transition controller ready create-sub-channels specs/vmbus/storvsp.yaml:338 */
          push(controller__reply, who)
        :: controller__state[who] == controller__in__ready && !(guess[0]) ->
          printf("controller %d: create-sub-channels in ready (reply)\n", who); /* transition controller ready create-sub-channels specs/vmbus/storvsp.yaml:340 */
          push(controller__reply, who)
        :: else ->
          printf("controller %d: create-sub-channels refused\n", who);
          push(controller__reply, who)
        fi;
        guess[0] = 0;
        next()
      :: now == controller__on__execute_srb ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: execute-srb in ready: start-io (reply later)\n", who); /* transition controller ready execute-srb specs/vmbus/storvsp.yaml:341 */
          if
          :: controller__late[who] < LATE_MAX -> controller__late[who]++
          :: else
          fi;
          push(controller__do__start_io, who)
        :: else ->
          printf("controller %d: execute-srb refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__reset_lun ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: reset-lun in ready: reset-one (reply later)\n", who); /* transition controller ready reset-lun specs/vmbus/storvsp.yaml:342 */
          if
          :: controller__late[who] < LATE_MAX -> controller__late[who]++
          :: else
          fi
        :: else ->
          printf("controller %d: reset-lun refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__reset_adapter ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: reset-adapter in ready: reset-everything (reply later)\n", who); /* transition controller ready reset-adapter specs/vmbus/storvsp.yaml:343 */
          if
          :: controller__late[who] < LATE_MAX -> controller__late[who]++
          :: else
          fi
        :: else ->
          printf("controller %d: reset-adapter refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__reset_bus ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: reset-bus in ready: reset-everything (reply later)\n", who); /* transition controller ready reset-bus specs/vmbus/storvsp.yaml:344 */
          if
          :: controller__late[who] < LATE_MAX -> controller__late[who]++
          :: else
          fi
        :: else ->
          printf("controller %d: reset-bus refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__fc_hba_data ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__configuring ->
          printf("controller %d: fc-hba-data in configuring (reply)\n", who); /* transition controller configuring fc-hba-data specs/vmbus/storvsp.yaml:345 */
          push(controller__reply, who)
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: fc-hba-data in ready (reply)\n", who); /* transition controller ready fc-hba-data specs/vmbus/storvsp.yaml:345 */
          push(controller__reply, who)
        :: else ->
          printf("controller %d: fc-hba-data refused\n", who);
          push(controller__reply, who)
        fi;
        next()
      :: now == controller__on__channel_closed ->
        if
        :: (controller__state[who] == NOBODY || controller__state[who] == controller__in__closed) ->
          skip
        :: controller__state[who] == controller__in__opened ->
          printf("controller %d: channel-closed in opened -> closed\n", who); /* transition controller opened channel-closed specs/vmbus/storvsp.yaml:346 */
          push(controller__to__closed, who)
        :: controller__state[who] == controller__in__versioning ->
          printf("controller %d: channel-closed in versioning -> closed\n", who); /* transition controller versioning channel-closed specs/vmbus/storvsp.yaml:346 */
          push(controller__to__closed, who)
        :: controller__state[who] == controller__in__configuring ->
          printf("controller %d: channel-closed in configuring -> closed\n", who); /* transition controller configuring channel-closed specs/vmbus/storvsp.yaml:346 */
          push(controller__to__closed, who)
        :: controller__state[who] == controller__in__ready ->
          printf("controller %d: channel-closed in ready -> closed\n", who); /* transition controller ready channel-closed specs/vmbus/storvsp.yaml:346 */
          push(controller__to__closed, who)
        :: else ->
          printf("controller %d: channel-closed refused\n", who)
        fi;
        next()
      :: now == controller__replies__late ->
        controller__late[who]--;
        printf("controller %d replies late\n", who);
        if
        :: claim_1__seen[who] ->
          printf("never: a reply after closed\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == controller__reply ->
        if
        :: claim_1__seen[who] ->
          printf("never: a reply after closed\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == controller__do__start_io ->
        if
        :: !(claim_2__seen[who]) ->
          printf("never: start-io before ready\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == controller__to__versioning ->
        controller__state[who] = controller__in__versioning; /* state controller versioning */
        next()
      :: now == controller__to__configuring ->
        controller__state[who] = controller__in__configuring; /* state controller configuring */
        next()
      :: now == controller__to__ready ->
        controller__state[who] = controller__in__ready; /* state controller ready */
        claim_2__seen[who] = 1;
        next()
      :: now == controller__to__closed ->
        controller__state[who] = controller__in__closed; /* state controller closed */
        controller__late[who] = 0;
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
