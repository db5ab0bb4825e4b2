/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Model of vmbus channel-life. One per channel of a device, primary or sub-channel, from its making until its number is free again.
 * Bounds: channel-life 1; late replies 2.
 * Never: send-offer after gone.
 * Never: open-device after withdrawn.
 * Never: open-device between open-device and release-ring.
 * Never: unannounced between open-device and release-ring.
 * Never: announced between open-device and release-ring.
 * Never: withdrawn between open-device and release-ring.
 * Never: gone between open-device and release-ring.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 5 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define channel_life__in__unannounced 1 /* The guest of this contact has not heard of it. */
#define channel_life__in__announced 2 /* Offered; its ring is closed. */
#define channel_life__in__opening 3 /* Within the handling of an open: the device is being asked. */
#define channel_life__in__open 4 /* The device uses the ring. */
#define channel_life__in__closing 5 /* The guest closed it; the device still ends its I/O. */
#define channel_life__in__dropping 6 /* The contact is gone; the device still ends its I/O. */
#define channel_life__in__withdrawing 7 /* Taken back while open; the device still ends its I/O. */
#define channel_life__in__withdrawn 8 /* Taken back; its number stays until the guest lets go of it. */
#define channel_life__in__discarding 9 /* Taken back and the contact gone; the device still ends its I/O. */
#define channel_life__in__gone 10 /* Its number is free. */

#define channel_life__to__opening 1
#define channel_life__do__open_device 2
#define channel_life__on__open_channel 3
#define channel_life__to__closing 4
#define channel_life__on__close_channel 5
#define channel_life__on__modify_channel 6
#define channel_life__to__discarding 7
#define channel_life__to__gone 8
#define channel_life__on__relid_released 9
#define channel_life__to__announced 10
#define channel_life__do__send_offer 11
#define channel_life__on__announce 12
#define channel_life__to__open 13
#define channel_life__on__device_opened 14
#define channel_life__do__release_ring 15
#define channel_life__on__device_refused 16
#define channel_life__to__unannounced 17
#define channel_life__to__withdrawn 18
#define channel_life__on__device_closed 19
#define channel_life__to__withdrawing 20
#define channel_life__on__rescind 21
#define channel_life__to__dropping 22
#define channel_life__on__drop 23

byte channel_life__state[1];
bit claim_1__seen[1];
bit claim_2__seen[1];
bit claim_3__seen[1];
bit claim_4__seen[1];
bit claim_5__seen[1];
bit claim_6__seen[1];
bit claim_7__seen[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY (channel_life__state[0] == channel_life__in__opening) /* nothing else comes meanwhile */
#define ENDED ((channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone))
#define RESTING (!(channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding))
#define MAY_GO_ON ((channel_life__state[0] == channel_life__in__unannounced || channel_life__state[0] == channel_life__in__announced || channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__withdrawn || channel_life__state[0] == channel_life__in__discarding))
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
    channel_life__state[0] = channel_life__in__unannounced; /* starts in channel-life unannounced */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__open_channel; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__close_channel; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__modify_channel; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__relid_released; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__announce; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_opened; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_refused; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_closed; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__rescind; who = 0
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__drop; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: channel_life__state[0] == channel_life__in__opening -> now = channel_life__on__device_opened; who = 0
      :: channel_life__state[0] == channel_life__in__opening -> now = channel_life__on__device_refused; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__closing -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__dropping -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__withdrawing -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__discarding -> now = channel_life__on__device_closed; who = 0
      fi;
      do
      :: now == NOTHING -> break
      :: now == channel_life__on__open_channel ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__announced && guess[0] ->
          printf("channel-life %d: open-channel in announced, ring-fits: open-device -> opening\n", who); /* transition channel-life announced open-channel specs/vmbus/vmbus.yaml:474 */
          push(channel_life__to__opening, who);
          push(channel_life__do__open_device, who)
        :: channel_life__state[who] == channel_life__in__announced && !(guess[0]) ->
          printf("channel-life %d: open-channel in announced: refuse-open\n", who) /* transition channel-life announced open-channel specs/vmbus/vmbus.yaml:475 */
        :: channel_life__state[who] == channel_life__in__open ->
          printf("channel-life %d: open-channel in open: refuse-open\n", who) /* transition channel-life open open-channel specs/vmbus/vmbus.yaml:478 */
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: open-channel in closing: refuse-open\n", who) /* transition channel-life closing open-channel specs/vmbus/vmbus.yaml:478 */
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: open-channel in withdrawing: refuse-open\n", who) /* transition channel-life withdrawing open-channel specs/vmbus/vmbus.yaml:478 */
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: open-channel in withdrawn: refuse-open\n", who) /* transition channel-life withdrawn open-channel specs/vmbus/vmbus.yaml:478 */
        :: else ->
          printf("channel-life %d: open-channel refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == channel_life__on__close_channel ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__announced ->
          printf("channel-life %d: close-channel in announced\n", who) /* transition channel-life announced close-channel specs/vmbus/vmbus.yaml:491 */
        :: channel_life__state[who] == channel_life__in__open ->
          printf("channel-life %d: close-channel in open: end-use -> closing\n", who); /* transition channel-life open close-channel specs/vmbus/vmbus.yaml:479 */
          push(channel_life__to__closing, who)
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: close-channel in closing\n", who) /* transition channel-life closing close-channel specs/vmbus/vmbus.yaml:491 */
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: close-channel in withdrawing\n", who) /* transition channel-life withdrawing close-channel specs/vmbus/vmbus.yaml:488 */
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: close-channel in withdrawn\n", who) /* transition channel-life withdrawn close-channel specs/vmbus/vmbus.yaml:488 */
        :: else ->
          printf("channel-life %d: close-channel refused\n", who)
        fi;
        next()
      :: now == channel_life__on__modify_channel ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__announced ->
          printf("channel-life %d: modify-channel in announced: refuse-modify\n", who) /* transition channel-life announced modify-channel specs/vmbus/vmbus.yaml:482 */
        :: channel_life__state[who] == channel_life__in__open && guess[0] ->
          printf("channel-life %d: modify-channel in open, target-exists: move-interrupt\n", who) /* transition channel-life open modify-channel specs/vmbus/vmbus.yaml:481 */
        :: channel_life__state[who] == channel_life__in__open && !(guess[0]) ->
          printf("channel-life %d: modify-channel in open: refuse-modify\n", who) /* transition channel-life open modify-channel specs/vmbus/vmbus.yaml:482 */
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: modify-channel in closing: refuse-modify\n", who) /* transition channel-life closing modify-channel specs/vmbus/vmbus.yaml:482 */
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: modify-channel in withdrawing: refuse-modify\n", who) /* transition channel-life withdrawing modify-channel specs/vmbus/vmbus.yaml:482 */
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: modify-channel in withdrawn: refuse-modify\n", who) /* transition channel-life withdrawn modify-channel specs/vmbus/vmbus.yaml:482 */
        :: else ->
          printf("channel-life %d: modify-channel refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == channel_life__on__relid_released ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: relid-released in withdrawing: forget-gpadls -> discarding\n", who); /* transition channel-life withdrawing relid-released specs/vmbus/vmbus.yaml:489 */
          push(channel_life__to__discarding, who)
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: relid-released in withdrawn: forget-gpadls -> gone\n", who); /* transition channel-life withdrawn relid-released specs/vmbus/vmbus.yaml:490 */
          push(channel_life__to__gone, who)
        :: else ->
          printf("channel-life %d: relid-released refused\n", who)
        fi;
        next()
      :: now == channel_life__on__announce ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__unannounced ->
          printf("channel-life %d: announce in unannounced: send-offer -> announced\n", who); /* transition channel-life unannounced announce specs/vmbus/vmbus.yaml:471 */
          push(channel_life__to__announced, who);
          push(channel_life__do__send_offer, who)
        :: else ->
          printf("channel-life %d: announce refused\n", who)
        fi;
        next()
      :: now == channel_life__on__device_opened ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__opening ->
          printf("channel-life %d: device-opened in opening: confirm-open -> open\n", who); /* transition channel-life opening device-opened specs/vmbus/vmbus.yaml:476 */
          push(channel_life__to__open, who)
        :: else ->
          printf("channel-life %d: device-opened refused\n", who)
        fi;
        next()
      :: now == channel_life__on__device_refused ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__opening ->
          printf("channel-life %d: device-refused in opening: release-ring, fail-open -> announced\n", who); /* transition channel-life opening device-refused specs/vmbus/vmbus.yaml:477 */
          push(channel_life__to__announced, who);
          push(channel_life__do__release_ring, who)
        :: else ->
          printf("channel-life %d: device-refused refused\n", who)
        fi;
        next()
      :: now == channel_life__on__device_closed ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: device-closed in closing: release-ring -> announced\n", who); /* transition channel-life closing device-closed specs/vmbus/vmbus.yaml:480 */
          push(channel_life__to__announced, who);
          push(channel_life__do__release_ring, who)
        :: channel_life__state[who] == channel_life__in__dropping ->
          printf("channel-life %d: device-closed in dropping: release-ring -> unannounced\n", who); /* transition channel-life dropping device-closed specs/vmbus/vmbus.yaml:496 */
          push(channel_life__to__unannounced, who);
          push(channel_life__do__release_ring, who)
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: device-closed in withdrawing: release-ring -> withdrawn\n", who); /* transition channel-life withdrawing device-closed specs/vmbus/vmbus.yaml:487 */
          push(channel_life__to__withdrawn, who);
          push(channel_life__do__release_ring, who)
        :: channel_life__state[who] == channel_life__in__discarding ->
          printf("channel-life %d: device-closed in discarding: release-ring -> gone\n", who); /* transition channel-life discarding device-closed specs/vmbus/vmbus.yaml:499 */
          push(channel_life__to__gone, who);
          push(channel_life__do__release_ring, who)
        :: else ->
          printf("channel-life %d: device-closed refused\n", who)
        fi;
        next()
      :: now == channel_life__on__rescind ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__unannounced ->
          printf("channel-life %d: rescind in unannounced -> gone\n", who); /* transition channel-life unannounced rescind specs/vmbus/vmbus.yaml:472 */
          push(channel_life__to__gone, who)
        :: channel_life__state[who] == channel_life__in__announced ->
          printf("channel-life %d: rescind in announced: send-rescind -> withdrawn\n", who); /* transition channel-life announced rescind specs/vmbus/vmbus.yaml:483 */
          push(channel_life__to__withdrawn, who)
        :: channel_life__state[who] == channel_life__in__open ->
          printf("channel-life %d: rescind in open: send-rescind, close-device -> withdrawing\n", who); /* transition channel-life open rescind specs/vmbus/vmbus.yaml:484 */
          push(channel_life__to__withdrawing, who)
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: rescind in closing: send-rescind -> withdrawing\n", who); /* transition channel-life closing rescind specs/vmbus/vmbus.yaml:485 */
          push(channel_life__to__withdrawing, who)
        :: channel_life__state[who] == channel_life__in__dropping ->
          printf("channel-life %d: rescind in dropping -> discarding\n", who); /* transition channel-life dropping rescind specs/vmbus/vmbus.yaml:486 */
          push(channel_life__to__discarding, who)
        :: else ->
          printf("channel-life %d: rescind refused\n", who)
        fi;
        next()
      :: now == channel_life__on__drop ->
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__unannounced ->
          printf("channel-life %d: drop in unannounced\n", who) /* transition channel-life unannounced drop specs/vmbus/vmbus.yaml:473 */
        :: channel_life__state[who] == channel_life__in__announced ->
          printf("channel-life %d: drop in announced -> unannounced\n", who); /* transition channel-life announced drop specs/vmbus/vmbus.yaml:492 */
          push(channel_life__to__unannounced, who)
        :: channel_life__state[who] == channel_life__in__open ->
          printf("channel-life %d: drop in open: close-device -> dropping\n", who); /* transition channel-life open drop specs/vmbus/vmbus.yaml:493 */
          push(channel_life__to__dropping, who)
        :: channel_life__state[who] == channel_life__in__closing ->
          printf("channel-life %d: drop in closing -> dropping\n", who); /* transition channel-life closing drop specs/vmbus/vmbus.yaml:494 */
          push(channel_life__to__dropping, who)
        :: channel_life__state[who] == channel_life__in__dropping ->
          printf("channel-life %d: drop in dropping\n", who) /* transition channel-life dropping drop specs/vmbus/vmbus.yaml:495 */
        :: channel_life__state[who] == channel_life__in__withdrawing ->
          printf("channel-life %d: drop in withdrawing -> discarding\n", who); /* transition channel-life withdrawing drop specs/vmbus/vmbus.yaml:497 */
          push(channel_life__to__discarding, who)
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: drop in withdrawn -> gone\n", who); /* transition channel-life withdrawn drop specs/vmbus/vmbus.yaml:500 */
          push(channel_life__to__gone, who)
        :: channel_life__state[who] == channel_life__in__discarding ->
          printf("channel-life %d: drop in discarding\n", who) /* transition channel-life discarding drop specs/vmbus/vmbus.yaml:498 */
        :: else ->
          printf("channel-life %d: drop refused\n", who)
        fi;
        next()
      :: now == channel_life__do__send_offer ->
        if
        :: claim_1__seen[who] ->
          printf("never: send-offer after gone\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == channel_life__do__open_device ->
        if
        :: claim_2__seen[who] ->
          printf("never: open-device after withdrawn\n");
          assert(false)
        :: else
        fi;
        if
        :: claim_3__seen[who] ->
          printf("never: open-device between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        claim_3__seen[who] = 1;
        claim_4__seen[who] = 1;
        claim_5__seen[who] = 1;
        claim_6__seen[who] = 1;
        claim_7__seen[who] = 1;
        next()
      :: now == channel_life__do__release_ring ->
        claim_3__seen[who] = 0;
        claim_4__seen[who] = 0;
        claim_5__seen[who] = 0;
        claim_6__seen[who] = 0;
        claim_7__seen[who] = 0;
        next()
      :: now == channel_life__to__unannounced ->
        channel_life__state[who] = channel_life__in__unannounced; /* state channel-life unannounced */
        next()
      :: now == channel_life__to__announced ->
        channel_life__state[who] = channel_life__in__announced; /* state channel-life announced */
        next()
      :: now == channel_life__to__opening ->
        channel_life__state[who] = channel_life__in__opening; /* state channel-life opening */
        next()
      :: now == channel_life__to__open ->
        channel_life__state[who] = channel_life__in__open; /* state channel-life open */
        next()
      :: now == channel_life__to__closing ->
        channel_life__state[who] = channel_life__in__closing; /* state channel-life closing */
        next()
      :: now == channel_life__to__dropping ->
        channel_life__state[who] = channel_life__in__dropping; /* state channel-life dropping */
        next()
      :: now == channel_life__to__withdrawing ->
        channel_life__state[who] = channel_life__in__withdrawing; /* state channel-life withdrawing */
        next()
      :: now == channel_life__to__withdrawn ->
        channel_life__state[who] = channel_life__in__withdrawn; /* state channel-life withdrawn */
        claim_2__seen[who] = 1;
        next()
      :: now == channel_life__to__discarding ->
        channel_life__state[who] = channel_life__in__discarding; /* state channel-life discarding */
        next()
      :: now == channel_life__to__gone ->
        channel_life__state[who] = channel_life__in__gone; /* state channel-life gone */
        claim_1__seen[who] = 1;
        next()
      od;
        if
        :: channel_life__state[0] == channel_life__in__unannounced && claim_4__seen[0] ->
          printf("never: unannounced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__announced && claim_5__seen[0] ->
          printf("never: announced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__withdrawn && claim_6__seen[0] ->
          printf("never: withdrawn between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__gone && claim_7__seen[0] ->
          printf("never: gone between open-device and release-ring\n");
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
