/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Model of vmbus together.connection. The contact of a guest, channels of devices that come and go, and the page list of each channel's ring. What a device keeps of other page lists is not in it.
 * Bounds: contact 1, channel-life 2, page-list 2; late replies 2.
 * Never: offer-channels before contacted.
 * Never: open-channel unless running.
 * Never: finish-unload unless unloading.
 * Never: send-offer after gone.
 * Never: open-device after withdrawn.
 * Never: open-device between open-device and release-ring.
 * Never: unannounced between open-device and release-ring.
 * Never: announced between open-device and release-ring.
 * Never: withdrawn between open-device and release-ring.
 * Never: gone between open-device and release-ring.
 * Never: append-pages after ready.
 * Never: confirm after ready.
 * Never: answer-teardown after ending.
 * Never: answer-late before ending.
 * Never: channel-life.send-offer unless contact.running.
 * Never: channel-life.open-device unless contact.running.
 * Never: contact.finish-unload while channel-life.opening or open or closing or dropping or withdrawing or discarding.
 * Never: contact.answer-unload while channel-life.opening or open or closing or dropping or withdrawing or discarding.
 * Never: contact.accept-contact while channel-life.opening or open or closing or dropping or withdrawing or discarding.
 * Never: contact.accept-kept-contact while channel-life.opening or open or closing or dropping or withdrawing or discarding.
 * Never: contact.accept-contact while page-list.assembling or ready or ending or fading.
 * Never: contact.accept-kept-contact while page-list.assembling or ready or ending or fading.
 * Never: channel-life.open while page-list.gone or assembling.
 * Never: page-list.gone between channel-life.open-device and channel-life.release-ring.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 21 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define contact__in__disconnected 1 /* No contact. */
#define contact__in__contacted 2 /* A version is agreed; the guest has not asked for offers. */
#define contact__in__running 3 /* Channels are offered. */
#define contact__in__renewing 4 /* Contact came anew; channels of the old one are still closing. */
#define contact__in__unloading 5 /* The guest leaves; its channels are still closing. */
#define contact__in__emptying 6 /* The machine was reset; channels of the old contact are still closing. */

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

#define page_list__in__assembling 1 /* Parts are missing. */
#define page_list__in__ready 2 /* Whole, checked against guest memory, answered. */
#define page_list__in__ending 3 /* Torn down by the guest while a ring or a device still uses it. */
#define page_list__in__fading 4 /* The contact or its channel is gone while a ring or a device still uses it. */
#define page_list__in__gone 5

#define contact__to__running 1
#define contact__do__offer_channels 2
#define contact__on__request_offers 3
#define contact__do__open_channel 4
#define contact__on__open_channel 5
#define contact__do__close_channel 6
#define contact__on__close_channel 7
#define contact__do__begin_gpadl 8
#define contact__on__gpadl_header 9
#define contact__do__extend_gpadl 10
#define contact__on__gpadl_body 11
#define contact__do__teardown_gpadl 12
#define contact__on__gpadl_teardown 13
#define contact__do__release_channel 14
#define contact__on__relid_released 15
#define contact__to__contacted 16
#define contact__do__accept_contact 17
#define contact__to__renewing 18
#define contact__do__drop_and_keep_contact 19
#define contact__on__initiate_contact 20
#define contact__do__answer_unload 21
#define contact__to__unloading 22
#define contact__do__leave 23
#define contact__on__unload 24
#define contact__on__open_reserved_channel 25
#define contact__on__close_reserved_channel 26
#define contact__on__tl_connect_request 27
#define contact__do__modify_channel 28
#define contact__on__modify_channel 29
#define contact__on__modify_connection 30
#define contact__on__pause 31
#define contact__on__resume 32
#define contact__do__accept_kept_contact 33
#define contact__to__disconnected 34
#define contact__do__finish_unload 35
#define contact__on__drained 36
#define contact__to__emptying 37
#define contact__do__forget_contact 38
#define contact__on__reset 39
#define channel_life__on__drop 40
#define page_list__on__dropped 41
#define page_list__start 42
#define page_list__on__gpadl_body 43
#define page_list__on__gpadl_teardown 44
#define channel_life__on__open_channel 45
#define channel_life__on__close_channel 46
#define channel_life__on__modify_channel 47
#define channel_life__on__relid_released 48
#define channel_life__to__opening 49
#define channel_life__do__open_device 50
#define channel_life__to__closing 51
#define channel_life__to__discarding 52
#define channel_life__do__forget_gpadls 53
#define channel_life__to__gone 54
#define channel_life__to__announced 55
#define channel_life__do__send_offer 56
#define channel_life__on__announce 57
#define channel_life__to__open 58
#define channel_life__on__device_opened 59
#define channel_life__do__release_ring 60
#define channel_life__on__device_refused 61
#define channel_life__to__unannounced 62
#define channel_life__to__withdrawn 63
#define channel_life__on__device_closed 64
#define channel_life__to__withdrawing 65
#define channel_life__on__rescind 66
#define channel_life__to__dropping 67
#define page_list__on__unused 68
#define channel_life__start 69
#define page_list__do__append_pages 70
#define page_list__to__gone 71
#define page_list__do__answer_teardown 72
#define page_list__to__ending 73
#define page_list__to__ready 74
#define page_list__do__confirm 75
#define page_list__on__completed 76
#define page_list__on__spoiled 77
#define page_list__do__answer_late 78
#define page_list__to__fading 79

byte contact__state[1];
byte channel_life__state[2];
byte page_list__state[2];
bit claim_1__seen[1];
bit claim_4__seen[2];
bit claim_5__seen[2];
bit claim_6__seen[2];
bit claim_7__seen[2];
bit claim_8__seen[2];
bit claim_9__seen[2];
bit claim_10__seen[2];
bit claim_11__seen[2];
bit claim_12__seen[2];
bit claim_13__seen[2];
bit claim_14__seen[2];
bit claim_24__seen[2];
bit guess[1]; /* guards that nothing is known of */
#define BUSY ((channel_life__state[0] == channel_life__in__opening || channel_life__state[1] == channel_life__in__opening)) /* nothing else comes meanwhile */
#define ENDED (contact__state[0] == NOBODY && (channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) && (channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) && (page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) && (page_list__state[1] == NOBODY || page_list__state[1] == page_list__in__gone))
#define RESTING (!(contact__state[0] == contact__in__renewing || contact__state[0] == contact__in__unloading || contact__state[0] == contact__in__emptying) && !(channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) && !(channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding) && !(page_list__state[0] == page_list__in__fading) && !(page_list__state[1] == page_list__in__fading))
#define MAY_GO_ON (((contact__state[0] == contact__in__disconnected || contact__state[0] == contact__in__contacted || contact__state[0] == contact__in__running || contact__state[0] == contact__in__renewing || contact__state[0] == contact__in__unloading || contact__state[0] == contact__in__emptying) || (channel_life__state[0] == channel_life__in__unannounced || channel_life__state[0] == channel_life__in__announced || channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding || (channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone)) || (channel_life__state[1] == channel_life__in__unannounced || channel_life__state[1] == channel_life__in__announced || channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding || (channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone)) || page_list__state[0] == page_list__in__assembling || page_list__state[1] == page_list__in__assembling))
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
    contact__state[0] = contact__in__disconnected; /* starts in contact disconnected */
    now = NOTHING
  }
  do
  :: atomic {
      if
      /* What comes by itself or is said. */
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__request_offers; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__open_channel; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__close_channel; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__gpadl_header; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__gpadl_body; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__gpadl_teardown; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__relid_released; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__initiate_contact; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__unload; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__open_reserved_channel; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__close_reserved_channel; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__tl_connect_request; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__modify_channel; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__modify_connection; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__pause; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__resume; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) && !(((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding))) -> now = contact__on__drained; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__reset; who = 0
      :: !silent && !BUSY && (channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__start; who = 0
      :: !silent && !BUSY && (channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) -> now = channel_life__start; who = 1
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) && contact__state[0] == contact__in__running -> now = channel_life__on__announce; who = 0
      :: !silent && !BUSY && !(channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) && contact__state[0] == contact__in__running -> now = channel_life__on__announce; who = 1
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_opened; who = 0
      :: !silent && !BUSY && !(channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) -> now = channel_life__on__device_opened; who = 1
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_refused; who = 0
      :: !silent && !BUSY && !(channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) -> now = channel_life__on__device_refused; who = 1
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__device_closed; who = 0
      :: !silent && !BUSY && !(channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) -> now = channel_life__on__device_closed; who = 1
      :: !silent && !BUSY && !(channel_life__state[0] == NOBODY || channel_life__state[0] == channel_life__in__gone) -> now = channel_life__on__rescind; who = 0
      :: !silent && !BUSY && !(channel_life__state[1] == NOBODY || channel_life__state[1] == channel_life__in__gone) -> now = channel_life__on__rescind; who = 1
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__completed; who = 0
      :: !silent && !BUSY && !(page_list__state[1] == NOBODY || page_list__state[1] == page_list__in__gone) -> now = page_list__on__completed; who = 1
      :: !silent && !BUSY && !(page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> now = page_list__on__spoiled; who = 0
      :: !silent && !BUSY && !(page_list__state[1] == NOBODY || page_list__state[1] == page_list__in__gone) -> now = page_list__on__spoiled; who = 1
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && contact__state[0] == contact__in__renewing && !(((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding))) -> now = contact__on__drained; who = 0
      :: silent && !BUSY && contact__state[0] == contact__in__unloading && !(((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding))) -> now = contact__on__drained; who = 0
      :: silent && !BUSY && contact__state[0] == contact__in__emptying && !(((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding))) -> now = contact__on__drained; who = 0
      :: channel_life__state[0] == channel_life__in__opening -> now = channel_life__on__device_opened; who = 0
      :: channel_life__state[0] == channel_life__in__opening -> now = channel_life__on__device_refused; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__closing -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__dropping -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__withdrawing -> now = channel_life__on__device_closed; who = 0
      :: silent && !BUSY && channel_life__state[0] == channel_life__in__discarding -> now = channel_life__on__device_closed; who = 0
      :: channel_life__state[1] == channel_life__in__opening -> now = channel_life__on__device_opened; who = 1
      :: channel_life__state[1] == channel_life__in__opening -> now = channel_life__on__device_refused; who = 1
      :: silent && !BUSY && channel_life__state[1] == channel_life__in__closing -> now = channel_life__on__device_closed; who = 1
      :: silent && !BUSY && channel_life__state[1] == channel_life__in__dropping -> now = channel_life__on__device_closed; who = 1
      :: silent && !BUSY && channel_life__state[1] == channel_life__in__withdrawing -> now = channel_life__on__device_closed; who = 1
      :: silent && !BUSY && channel_life__state[1] == channel_life__in__discarding -> now = channel_life__on__device_closed; who = 1
      fi;
      do
      :: now == NOTHING -> break
      :: now == contact__on__request_offers ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: request-offers in contacted: offer-channels -> running\n", who); /* transition contact contacted request-offers specs/vmbus/vmbus.yaml:429 */
          push(contact__to__running, who);
          push(contact__do__offer_channels, who)
        :: else ->
          printf("contact %d: request-offers refused\n", who)
        fi;
        next()
      :: now == contact__on__open_channel ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: open-channel in running: open-channel\n", who); /* transition contact running open-channel specs/vmbus/vmbus.yaml:433 */
          push(contact__do__open_channel, who)
        :: else ->
          printf("contact %d: open-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__close_channel ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: close-channel in running: close-channel\n", who); /* transition contact running close-channel specs/vmbus/vmbus.yaml:434 */
          push(contact__do__close_channel, who)
        :: else ->
          printf("contact %d: close-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_header ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-header in running: begin-gpadl\n", who); /* transition contact running gpadl-header specs/vmbus/vmbus.yaml:430 */
          push(contact__do__begin_gpadl, who)
        :: else ->
          printf("contact %d: gpadl-header refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_body ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-body in running: extend-gpadl\n", who); /* transition contact running gpadl-body specs/vmbus/vmbus.yaml:431 */
          push(contact__do__extend_gpadl, who)
        :: else ->
          printf("contact %d: gpadl-body refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_teardown ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-teardown in running: teardown-gpadl\n", who); /* transition contact running gpadl-teardown specs/vmbus/vmbus.yaml:432 */
          push(contact__do__teardown_gpadl, who)
        :: else ->
          printf("contact %d: gpadl-teardown refused\n", who)
        fi;
        next()
      :: now == contact__on__relid_released ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: relid-released in running: release-channel\n", who); /* transition contact running relid-released specs/vmbus/vmbus.yaml:436 */
          push(contact__do__release_channel, who)
        :: else ->
          printf("contact %d: relid-released refused\n", who)
        fi;
        next()
      :: now == contact__on__initiate_contact ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__disconnected && guess[0] ->
          printf("contact %d: initiate-contact in disconnected, version-acceptable: accept-contact -> contacted\n", who); /* transition contact disconnected initiate-contact specs/vmbus/vmbus.yaml:412 */
          push(contact__to__contacted, who);
          push(contact__do__accept_contact, who)
        :: contact__state[who] == contact__in__disconnected && !(guess[0]) ->
          printf("contact %d: initiate-contact in disconnected: refuse-contact\n", who) /* transition contact disconnected initiate-contact specs/vmbus/vmbus.yaml:413 */
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: initiate-contact in contacted: drop-and-keep-contact -> renewing\n", who); /* transition contact contacted initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who);
          push(contact__do__drop_and_keep_contact, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: initiate-contact in running: drop-and-keep-contact -> renewing\n", who); /* transition contact running initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who);
          push(contact__do__drop_and_keep_contact, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: initiate-contact in renewing: keep-contact\n", who) /* transition contact renewing initiate-contact specs/vmbus/vmbus.yaml:418 */
        :: contact__state[who] == contact__in__unloading ->
          printf("contact %d: initiate-contact in unloading: drop-and-keep-contact -> renewing\n", who); /* transition contact unloading initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who);
          push(contact__do__drop_and_keep_contact, who)
        :: contact__state[who] == contact__in__emptying ->
          printf("contact %d: initiate-contact in emptying: keep-contact -> renewing\n", who); /* transition contact emptying initiate-contact specs/vmbus/vmbus.yaml:426 */
          push(contact__to__renewing, who)
        :: else ->
          printf("contact %d: initiate-contact refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == contact__on__unload ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__disconnected ->
          printf("contact %d: unload in disconnected: answer-unload\n", who); /* transition contact disconnected unload specs/vmbus/vmbus.yaml:414 */
          push(contact__do__answer_unload, who)
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: unload in contacted: leave -> unloading\n", who); /* transition contact contacted unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who);
          push(contact__do__leave, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: unload in running: leave -> unloading\n", who); /* transition contact running unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who);
          push(contact__do__leave, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: unload in renewing: leave -> unloading\n", who); /* transition contact renewing unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who);
          push(contact__do__leave, who)
        :: contact__state[who] == contact__in__emptying ->
          printf("contact %d: unload in emptying -> unloading\n", who); /* transition contact emptying unload specs/vmbus/vmbus.yaml:427 */
          push(contact__to__unloading, who)
        :: else ->
          printf("contact %d: unload refused\n", who)
        fi;
        next()
      :: now == contact__on__open_reserved_channel ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: else ->
          printf("contact %d: open-reserved-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__close_reserved_channel ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: close-reserved-channel in contacted: answer-close-reserved\n", who) /* transition contact contacted close-reserved-channel specs/vmbus/vmbus.yaml:444 */
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: close-reserved-channel in running: answer-close-reserved\n", who) /* transition contact running close-reserved-channel specs/vmbus/vmbus.yaml:444 */
        :: else ->
          printf("contact %d: close-reserved-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__tl_connect_request ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: tl-connect-request in running: refuse-tl-connect\n", who) /* transition contact running tl-connect-request specs/vmbus/vmbus.yaml:437 */
        :: else ->
          printf("contact %d: tl-connect-request refused\n", who)
        fi;
        next()
      :: now == contact__on__modify_channel ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: modify-channel in running: modify-channel\n", who); /* transition contact running modify-channel specs/vmbus/vmbus.yaml:435 */
          push(contact__do__modify_channel, who)
        :: else ->
          printf("contact %d: modify-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__modify_connection ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__contacted && guess[0] ->
          printf("contact %d: modify-connection in contacted, modify-connection-agreed: replace-monitor-pages\n", who) /* transition contact contacted modify-connection specs/vmbus/vmbus.yaml:438 */
        :: contact__state[who] == contact__in__contacted && !(guess[0]) ->
          printf("contact %d: modify-connection in contacted\n", who) /* transition contact contacted modify-connection specs/vmbus/vmbus.yaml:439 */
        :: contact__state[who] == contact__in__running && guess[0] ->
          printf("contact %d: modify-connection in running, modify-connection-agreed: replace-monitor-pages\n", who) /* transition contact running modify-connection specs/vmbus/vmbus.yaml:438 */
        :: contact__state[who] == contact__in__running && !(guess[0]) ->
          printf("contact %d: modify-connection in running\n", who) /* transition contact running modify-connection specs/vmbus/vmbus.yaml:439 */
        :: else ->
          printf("contact %d: modify-connection refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == contact__on__pause ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__contacted && guess[0] ->
          printf("contact %d: pause in contacted, pause-agreed: pause-messages\n", who) /* transition contact contacted pause specs/vmbus/vmbus.yaml:440 */
        :: contact__state[who] == contact__in__contacted && !(guess[0]) ->
          printf("contact %d: pause in contacted\n", who) /* transition contact contacted pause specs/vmbus/vmbus.yaml:441 */
        :: contact__state[who] == contact__in__running && guess[0] ->
          printf("contact %d: pause in running, pause-agreed: pause-messages\n", who) /* transition contact running pause specs/vmbus/vmbus.yaml:440 */
        :: contact__state[who] == contact__in__running && !(guess[0]) ->
          printf("contact %d: pause in running\n", who) /* transition contact running pause specs/vmbus/vmbus.yaml:441 */
        :: else ->
          printf("contact %d: pause refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == contact__on__resume ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__contacted && guess[0] ->
          printf("contact %d: resume in contacted, resume-agreed: resume-messages\n", who) /* transition contact contacted resume specs/vmbus/vmbus.yaml:442 */
        :: contact__state[who] == contact__in__contacted && !(guess[0]) ->
          printf("contact %d: resume in contacted\n", who) /* transition contact contacted resume specs/vmbus/vmbus.yaml:443 */
        :: contact__state[who] == contact__in__running && guess[0] ->
          printf("contact %d: resume in running, resume-agreed: resume-messages\n", who) /* transition contact running resume specs/vmbus/vmbus.yaml:442 */
        :: contact__state[who] == contact__in__running && !(guess[0]) ->
          printf("contact %d: resume in running\n", who) /* transition contact running resume specs/vmbus/vmbus.yaml:443 */
        :: else ->
          printf("contact %d: resume refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == contact__on__drained ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__disconnected ->
          printf("contact %d: drained in disconnected\n", who) /* transition contact disconnected drained specs/vmbus/vmbus.yaml:416 */
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: drained in contacted\n", who) /* transition contact contacted drained specs/vmbus/vmbus.yaml:423 */
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: drained in running\n", who) /* transition contact running drained specs/vmbus/vmbus.yaml:423 */
        :: contact__state[who] == contact__in__renewing && guess[0] ->
          printf("contact %d: drained in renewing, kept-contact-acceptable: accept-kept-contact -> contacted\n", who); /* transition contact renewing drained specs/vmbus/vmbus.yaml:419 */
          push(contact__to__contacted, who);
          push(contact__do__accept_kept_contact, who)
        :: contact__state[who] == contact__in__renewing && !(guess[0]) ->
          printf("contact %d: drained in renewing: refuse-kept-contact -> disconnected\n", who); /* transition contact renewing drained specs/vmbus/vmbus.yaml:420 */
          push(contact__to__disconnected, who)
        :: contact__state[who] == contact__in__unloading ->
          printf("contact %d: drained in unloading: finish-unload -> disconnected\n", who); /* transition contact unloading drained specs/vmbus/vmbus.yaml:422 */
          push(contact__to__disconnected, who);
          push(contact__do__finish_unload, who)
        :: contact__state[who] == contact__in__emptying ->
          printf("contact %d: drained in emptying -> disconnected\n", who); /* transition contact emptying drained specs/vmbus/vmbus.yaml:428 */
          push(contact__to__disconnected, who)
        :: else ->
          printf("contact %d: drained refused\n", who)
        fi;
        guess[0] = 0;
        next()
      :: now == contact__on__reset ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__disconnected ->
          printf("contact %d: reset in disconnected\n", who) /* transition contact disconnected reset specs/vmbus/vmbus.yaml:415 */
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: reset in contacted: forget-contact -> emptying\n", who); /* transition contact contacted reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who);
          push(contact__do__forget_contact, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: reset in running: forget-contact -> emptying\n", who); /* transition contact running reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who);
          push(contact__do__forget_contact, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: reset in renewing: forget-contact -> emptying\n", who); /* transition contact renewing reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who);
          push(contact__do__forget_contact, who)
        :: contact__state[who] == contact__in__unloading ->
          printf("contact %d: reset in unloading: forget-contact -> emptying\n", who); /* transition contact unloading reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who);
          push(contact__do__forget_contact, who)
        :: contact__state[who] == contact__in__emptying ->
          printf("contact %d: reset in emptying\n", who) /* transition contact emptying reset specs/vmbus/vmbus.yaml:425 */
        :: else ->
          printf("contact %d: reset refused\n", who)
        fi;
        next()
      :: now == contact__do__accept_contact ->
        if
        :: ((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding)) ->
          printf("never: contact.accept-contact while channel-life.opening or open or closing or dropping or withdrawing or discarding\n");
          assert(false)
        :: else
        fi;
        if
        :: ((page_list__state[0] == page_list__in__assembling || page_list__state[0] == page_list__in__ready || page_list__state[0] == page_list__in__ending || page_list__state[0] == page_list__in__fading) || (page_list__state[1] == page_list__in__assembling || page_list__state[1] == page_list__in__ready || page_list__state[1] == page_list__in__ending || page_list__state[1] == page_list__in__fading)) ->
          printf("never: contact.accept-contact while page-list.assembling or ready or ending or fading\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == contact__do__answer_unload ->
        if
        :: ((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding)) ->
          printf("never: contact.answer-unload while channel-life.opening or open or closing or dropping or withdrawing or discarding\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == contact__do__drop_and_keep_contact ->
        if
        :: true -> push(page_list__on__dropped, 1)
        fi;
        if
        :: true -> push(page_list__on__dropped, 0)
        fi;
        if
        :: true -> push(channel_life__on__drop, 1)
        fi;
        if
        :: true -> push(channel_life__on__drop, 0)
        fi;
        next()
      :: now == contact__do__accept_kept_contact ->
        if
        :: ((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding)) ->
          printf("never: contact.accept-kept-contact while channel-life.opening or open or closing or dropping or withdrawing or discarding\n");
          assert(false)
        :: else
        fi;
        if
        :: ((page_list__state[0] == page_list__in__assembling || page_list__state[0] == page_list__in__ready || page_list__state[0] == page_list__in__ending || page_list__state[0] == page_list__in__fading) || (page_list__state[1] == page_list__in__assembling || page_list__state[1] == page_list__in__ready || page_list__state[1] == page_list__in__ending || page_list__state[1] == page_list__in__fading)) ->
          printf("never: contact.accept-kept-contact while page-list.assembling or ready or ending or fading\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == contact__do__leave ->
        if
        :: true -> push(page_list__on__dropped, 1)
        fi;
        if
        :: true -> push(page_list__on__dropped, 0)
        fi;
        if
        :: true -> push(channel_life__on__drop, 1)
        fi;
        if
        :: true -> push(channel_life__on__drop, 0)
        fi;
        next()
      :: now == contact__do__finish_unload ->
        if
        :: !(contact__state[who] == contact__in__unloading) ->
          printf("never: finish-unload unless unloading\n");
          assert(false)
        :: else
        fi;
        if
        :: ((channel_life__state[0] == channel_life__in__opening || channel_life__state[0] == channel_life__in__open || channel_life__state[0] == channel_life__in__closing || channel_life__state[0] == channel_life__in__dropping || channel_life__state[0] == channel_life__in__withdrawing || channel_life__state[0] == channel_life__in__discarding) || (channel_life__state[1] == channel_life__in__opening || channel_life__state[1] == channel_life__in__open || channel_life__state[1] == channel_life__in__closing || channel_life__state[1] == channel_life__in__dropping || channel_life__state[1] == channel_life__in__withdrawing || channel_life__state[1] == channel_life__in__discarding)) ->
          printf("never: contact.finish-unload while channel-life.opening or open or closing or dropping or withdrawing or discarding\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == contact__do__forget_contact ->
        if
        :: true -> push(page_list__on__dropped, 1)
        fi;
        if
        :: true -> push(page_list__on__dropped, 0)
        fi;
        if
        :: true -> push(channel_life__on__drop, 1)
        fi;
        if
        :: true -> push(channel_life__on__drop, 0)
        fi;
        next()
      :: now == contact__do__offer_channels ->
        if
        :: !(claim_1__seen[who]) ->
          printf("never: offer-channels before contacted\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == contact__do__begin_gpadl ->
        if
        :: (page_list__state[0] == NOBODY || page_list__state[0] == page_list__in__gone) -> push(page_list__start, 0)
        :: (page_list__state[1] == NOBODY || page_list__state[1] == page_list__in__gone) -> push(page_list__start, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__extend_gpadl ->
        if
        :: true -> push(page_list__on__gpadl_body, 0)
        :: true -> push(page_list__on__gpadl_body, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__teardown_gpadl ->
        if
        :: true -> push(page_list__on__gpadl_teardown, 0)
        :: true -> push(page_list__on__gpadl_teardown, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__open_channel ->
        if
        :: !(contact__state[who] == contact__in__running) ->
          printf("never: open-channel unless running\n");
          assert(false)
        :: else
        fi;
        if
        :: true -> push(channel_life__on__open_channel, 0)
        :: true -> push(channel_life__on__open_channel, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__close_channel ->
        if
        :: true -> push(channel_life__on__close_channel, 0)
        :: true -> push(channel_life__on__close_channel, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__modify_channel ->
        if
        :: true -> push(channel_life__on__modify_channel, 0)
        :: true -> push(channel_life__on__modify_channel, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__do__release_channel ->
        if
        :: true -> push(channel_life__on__relid_released, 0)
        :: true -> push(channel_life__on__relid_released, 1)
        :: true -> skip
        fi;
        next()
      :: now == contact__to__disconnected ->
        contact__state[who] = contact__in__disconnected; /* state contact disconnected */
        next()
      :: now == contact__to__contacted ->
        contact__state[who] = contact__in__contacted; /* state contact contacted */
        claim_1__seen[who] = 1;
        next()
      :: now == contact__to__running ->
        contact__state[who] = contact__in__running; /* state contact running */
        next()
      :: now == contact__to__renewing ->
        contact__state[who] = contact__in__renewing; /* state contact renewing */
        next()
      :: now == contact__to__unloading ->
        contact__state[who] = contact__in__unloading; /* state contact unloading */
        next()
      :: now == contact__to__emptying ->
        contact__state[who] = contact__in__emptying; /* state contact emptying */
        next()
      :: now == channel_life__start ->
        printf("channel-life %d begins\n", who);
        channel_life__state[who] = channel_life__in__unannounced; /* state channel-life unannounced */
        claim_4__seen[who] = 0;
        claim_5__seen[who] = 0;
        claim_6__seen[who] = 0;
        claim_7__seen[who] = 0;
        claim_8__seen[who] = 0;
        claim_9__seen[who] = 0;
        claim_10__seen[who] = 0;
        claim_24__seen[who] = 0;
        next()
      :: now == channel_life__on__open_channel ->
        if
        :: guess[0] = 0
        :: guess[0] = 1
        fi;
        if
        :: (channel_life__state[who] == NOBODY || channel_life__state[who] == channel_life__in__gone) ->
          skip
        :: channel_life__state[who] == channel_life__in__announced && (page_list__state[who] == page_list__in__ready && guess[0]) ->
          printf("channel-life %d: open-channel in announced, ring-fits: open-device -> opening\n", who); /* transition channel-life announced open-channel specs/vmbus/vmbus.yaml:474 */
          push(channel_life__to__opening, who);
          push(channel_life__do__open_device, who)
        :: channel_life__state[who] == channel_life__in__announced && !(page_list__state[who] == page_list__in__ready && guess[0]) ->
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
          push(channel_life__to__discarding, who);
          push(channel_life__do__forget_gpadls, who)
        :: channel_life__state[who] == channel_life__in__withdrawn ->
          printf("channel-life %d: relid-released in withdrawn: forget-gpadls -> gone\n", who); /* transition channel-life withdrawn relid-released specs/vmbus/vmbus.yaml:490 */
          push(channel_life__to__gone, who);
          push(channel_life__do__forget_gpadls, who)
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
        :: claim_4__seen[who] ->
          printf("never: send-offer after gone\n");
          assert(false)
        :: else
        fi;
        if
        :: !(contact__state[0] == contact__in__running) ->
          printf("never: channel-life.send-offer unless contact.running\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == channel_life__do__open_device ->
        if
        :: claim_5__seen[who] ->
          printf("never: open-device after withdrawn\n");
          assert(false)
        :: else
        fi;
        if
        :: claim_6__seen[who] ->
          printf("never: open-device between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: !(contact__state[0] == contact__in__running) ->
          printf("never: channel-life.open-device unless contact.running\n");
          assert(false)
        :: else
        fi;
        claim_6__seen[who] = 1;
        claim_7__seen[who] = 1;
        claim_8__seen[who] = 1;
        claim_9__seen[who] = 1;
        claim_10__seen[who] = 1;
        claim_24__seen[who] = 1;
        next()
      :: now == channel_life__do__release_ring ->
        claim_6__seen[who] = 0;
        claim_7__seen[who] = 0;
        claim_8__seen[who] = 0;
        claim_9__seen[who] = 0;
        claim_10__seen[who] = 0;
        claim_24__seen[who] = 0;
        if
        :: true -> push(page_list__on__unused, who)
        fi;
        next()
      :: now == channel_life__do__forget_gpadls ->
        if
        :: true -> push(page_list__on__dropped, who)
        fi;
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
        claim_5__seen[who] = 1;
        next()
      :: now == channel_life__to__discarding ->
        channel_life__state[who] = channel_life__in__discarding; /* state channel-life discarding */
        next()
      :: now == channel_life__to__gone ->
        channel_life__state[who] = channel_life__in__gone; /* state channel-life gone */
        claim_4__seen[who] = 1;
        next()
      :: now == page_list__start ->
        printf("page-list %d begins\n", who);
        page_list__state[who] = page_list__in__assembling; /* state page-list assembling */
        claim_11__seen[who] = 0;
        claim_12__seen[who] = 0;
        claim_13__seen[who] = 0;
        claim_14__seen[who] = 0;
        next()
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
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: gpadl-teardown in assembling: answer-teardown -> gone\n", who); /* transition page-list assembling gpadl-teardown specs/vmbus/vmbus.yaml:530 */
          push(page_list__to__gone, who);
          push(page_list__do__answer_teardown, who)
        :: page_list__state[who] == page_list__in__ready && (channel_life__state[who] == channel_life__in__opening || channel_life__state[who] == channel_life__in__open || channel_life__state[who] == channel_life__in__closing || channel_life__state[who] == channel_life__in__dropping || channel_life__state[who] == channel_life__in__withdrawing || channel_life__state[who] == channel_life__in__discarding) ->
          printf("page-list %d: gpadl-teardown in ready, in-use -> ending\n", who); /* transition page-list ready gpadl-teardown specs/vmbus/vmbus.yaml:532 */
          push(page_list__to__ending, who)
        :: page_list__state[who] == page_list__in__ready && !(channel_life__state[who] == channel_life__in__opening || channel_life__state[who] == channel_life__in__open || channel_life__state[who] == channel_life__in__closing || channel_life__state[who] == channel_life__in__dropping || channel_life__state[who] == channel_life__in__withdrawing || channel_life__state[who] == channel_life__in__discarding) ->
          printf("page-list %d: gpadl-teardown in ready: answer-teardown -> gone\n", who); /* transition page-list ready gpadl-teardown specs/vmbus/vmbus.yaml:533 */
          push(page_list__to__gone, who);
          push(page_list__do__answer_teardown, who)
        :: else ->
          printf("page-list %d: gpadl-teardown refused\n", who)
        fi;
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
        :: (page_list__state[who] == NOBODY || page_list__state[who] == page_list__in__gone) ->
          skip
        :: page_list__state[who] == page_list__in__assembling ->
          printf("page-list %d: dropped in assembling -> gone\n", who); /* transition page-list assembling dropped specs/vmbus/vmbus.yaml:531 */
          push(page_list__to__gone, who)
        :: page_list__state[who] == page_list__in__ready && (channel_life__state[who] == channel_life__in__opening || channel_life__state[who] == channel_life__in__open || channel_life__state[who] == channel_life__in__closing || channel_life__state[who] == channel_life__in__dropping || channel_life__state[who] == channel_life__in__withdrawing || channel_life__state[who] == channel_life__in__discarding) ->
          printf("page-list %d: dropped in ready, still-used -> fading\n", who); /* transition page-list ready dropped specs/vmbus/vmbus.yaml:535 */
          push(page_list__to__fading, who)
        :: page_list__state[who] == page_list__in__ready && !(channel_life__state[who] == channel_life__in__opening || channel_life__state[who] == channel_life__in__open || channel_life__state[who] == channel_life__in__closing || channel_life__state[who] == channel_life__in__dropping || channel_life__state[who] == channel_life__in__withdrawing || channel_life__state[who] == channel_life__in__discarding) ->
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
        next()
      :: now == page_list__do__append_pages ->
        if
        :: claim_11__seen[who] ->
          printf("never: append-pages after ready\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__confirm ->
        if
        :: claim_12__seen[who] ->
          printf("never: confirm after ready\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__answer_teardown ->
        if
        :: claim_13__seen[who] ->
          printf("never: answer-teardown after ending\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__do__answer_late ->
        if
        :: !(claim_14__seen[who]) ->
          printf("never: answer-late before ending\n");
          assert(false)
        :: else
        fi;
        next()
      :: now == page_list__to__ready ->
        page_list__state[who] = page_list__in__ready; /* state page-list ready */
        claim_11__seen[who] = 1;
        claim_12__seen[who] = 1;
        next()
      :: now == page_list__to__ending ->
        page_list__state[who] = page_list__in__ending; /* state page-list ending */
        claim_13__seen[who] = 1;
        claim_14__seen[who] = 1;
        next()
      :: now == page_list__to__fading ->
        page_list__state[who] = page_list__in__fading; /* state page-list fading */
        next()
      :: now == page_list__to__gone ->
        page_list__state[who] = page_list__in__gone; /* state page-list gone */
        next()
      od;
        if
        :: channel_life__state[0] == channel_life__in__unannounced && claim_7__seen[0] ->
          printf("never: unannounced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[1] == channel_life__in__unannounced && claim_7__seen[1] ->
          printf("never: unannounced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__announced && claim_8__seen[0] ->
          printf("never: announced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[1] == channel_life__in__announced && claim_8__seen[1] ->
          printf("never: announced between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__withdrawn && claim_9__seen[0] ->
          printf("never: withdrawn between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[1] == channel_life__in__withdrawn && claim_9__seen[1] ->
          printf("never: withdrawn between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__gone && claim_10__seen[0] ->
          printf("never: gone between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[1] == channel_life__in__gone && claim_10__seen[1] ->
          printf("never: gone between open-device and release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[0] == channel_life__in__open && (page_list__state[0] == page_list__in__gone || page_list__state[0] == page_list__in__assembling) ->
          printf("never: channel-life.open while page-list.gone or assembling\n");
          assert(false)
        :: else
        fi;
        if
        :: channel_life__state[1] == channel_life__in__open && (page_list__state[1] == page_list__in__gone || page_list__state[1] == page_list__in__assembling) ->
          printf("never: channel-life.open while page-list.gone or assembling\n");
          assert(false)
        :: else
        fi;
        if
        :: page_list__state[0] == page_list__in__gone && claim_24__seen[0] ->
          printf("never: page-list.gone between channel-life.open-device and channel-life.release-ring\n");
          assert(false)
        :: else
        fi;
        if
        :: page_list__state[1] == page_list__in__gone && claim_24__seen[1] ->
          printf("never: page-list.gone between channel-life.open-device and channel-life.release-ring\n");
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
