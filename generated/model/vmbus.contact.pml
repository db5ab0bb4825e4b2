/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Model of vmbus contact. One per virtual machine. Everything the guest says goes through it; what is about a channel or a GPADL goes on to their own machines.
 * Bounds: contact 1; late replies 2.
 * Never: offer-channels before contacted.
 * Never: open-channel unless running.
 * Never: finish-unload unless unloading.
 */
#define LATE_MAX 2 /* replies that one machine owes at a time */
#define DEPTH 4 /* what one event can leave to do */
#define NOBODY 0 /* in the place of a state */
#define NOTHING 0 /* in the place of what there is to do */

#define contact__in__disconnected 1 /* No contact. */
#define contact__in__contacted 2 /* A version is agreed; the guest has not asked for offers. */
#define contact__in__running 3 /* Channels are offered. */
#define contact__in__renewing 4 /* Contact came anew; channels of the old one are still closing. */
#define contact__in__unloading 5 /* The guest leaves; its channels are still closing. */
#define contact__in__emptying 6 /* The machine was reset; channels of the old contact are still closing. */

#define contact__to__running 1
#define contact__do__offer_channels 2
#define contact__on__request_offers 3
#define contact__do__open_channel 4
#define contact__on__open_channel 5
#define contact__on__close_channel 6
#define contact__on__gpadl_header 7
#define contact__on__gpadl_body 8
#define contact__on__gpadl_teardown 9
#define contact__on__relid_released 10
#define contact__to__contacted 11
#define contact__to__renewing 12
#define contact__on__initiate_contact 13
#define contact__to__unloading 14
#define contact__on__unload 15
#define contact__on__open_reserved_channel 16
#define contact__on__close_reserved_channel 17
#define contact__on__tl_connect_request 18
#define contact__on__modify_channel 19
#define contact__on__modify_connection 20
#define contact__on__pause 21
#define contact__on__resume 22
#define contact__to__disconnected 23
#define contact__do__finish_unload 24
#define contact__on__drained 25
#define contact__to__emptying 26
#define contact__on__reset 27

byte contact__state[1];
bit claim_1__seen[1];
bit guess[1]; /* guards that nothing is known of */
#define BUSY false
#define ENDED (contact__state[0] == NOBODY)
#define RESTING (!(contact__state[0] == contact__in__renewing || contact__state[0] == contact__in__unloading || contact__state[0] == contact__in__emptying))
#define MAY_GO_ON ((contact__state[0] == contact__in__disconnected || contact__state[0] == contact__in__contacted || contact__state[0] == contact__in__running || contact__state[0] == contact__in__renewing || contact__state[0] == contact__in__unloading || contact__state[0] == contact__in__emptying))
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
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__drained; who = 0
      :: !silent && !BUSY && !(contact__state[0] == NOBODY) -> now = contact__on__reset; who = 0
      :: !silent && !BUSY -> silent = 1
      /* Then this still comes. */
      :: silent && !BUSY && contact__state[0] == contact__in__renewing -> now = contact__on__drained; who = 0
      :: silent && !BUSY && contact__state[0] == contact__in__unloading -> now = contact__on__drained; who = 0
      :: silent && !BUSY && contact__state[0] == contact__in__emptying -> now = contact__on__drained; who = 0
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
          printf("contact %d: close-channel in running: close-channel\n", who) /* transition contact running close-channel specs/vmbus/vmbus.yaml:434 */
        :: else ->
          printf("contact %d: close-channel refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_header ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-header in running: begin-gpadl\n", who) /* transition contact running gpadl-header specs/vmbus/vmbus.yaml:430 */
        :: else ->
          printf("contact %d: gpadl-header refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_body ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-body in running: extend-gpadl\n", who) /* transition contact running gpadl-body specs/vmbus/vmbus.yaml:431 */
        :: else ->
          printf("contact %d: gpadl-body refused\n", who)
        fi;
        next()
      :: now == contact__on__gpadl_teardown ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: gpadl-teardown in running: teardown-gpadl\n", who) /* transition contact running gpadl-teardown specs/vmbus/vmbus.yaml:432 */
        :: else ->
          printf("contact %d: gpadl-teardown refused\n", who)
        fi;
        next()
      :: now == contact__on__relid_released ->
        if
        :: contact__state[who] == NOBODY ->
          skip
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: relid-released in running: release-channel\n", who) /* transition contact running relid-released specs/vmbus/vmbus.yaml:436 */
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
          push(contact__to__contacted, who)
        :: contact__state[who] == contact__in__disconnected && !(guess[0]) ->
          printf("contact %d: initiate-contact in disconnected: refuse-contact\n", who) /* transition contact disconnected initiate-contact specs/vmbus/vmbus.yaml:413 */
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: initiate-contact in contacted: drop-and-keep-contact -> renewing\n", who); /* transition contact contacted initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: initiate-contact in running: drop-and-keep-contact -> renewing\n", who); /* transition contact running initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: initiate-contact in renewing: keep-contact\n", who) /* transition contact renewing initiate-contact specs/vmbus/vmbus.yaml:418 */
        :: contact__state[who] == contact__in__unloading ->
          printf("contact %d: initiate-contact in unloading: drop-and-keep-contact -> renewing\n", who); /* transition contact unloading initiate-contact specs/vmbus/vmbus.yaml:417 */
          push(contact__to__renewing, who)
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
          printf("contact %d: unload in disconnected: answer-unload\n", who) /* transition contact disconnected unload specs/vmbus/vmbus.yaml:414 */
        :: contact__state[who] == contact__in__contacted ->
          printf("contact %d: unload in contacted: leave -> unloading\n", who); /* transition contact contacted unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: unload in running: leave -> unloading\n", who); /* transition contact running unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: unload in renewing: leave -> unloading\n", who); /* transition contact renewing unload specs/vmbus/vmbus.yaml:421 */
          push(contact__to__unloading, who)
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
          printf("contact %d: modify-channel in running: modify-channel\n", who) /* transition contact running modify-channel specs/vmbus/vmbus.yaml:435 */
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
          push(contact__to__contacted, who)
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
          push(contact__to__emptying, who)
        :: contact__state[who] == contact__in__running ->
          printf("contact %d: reset in running: forget-contact -> emptying\n", who); /* transition contact running reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who)
        :: contact__state[who] == contact__in__renewing ->
          printf("contact %d: reset in renewing: forget-contact -> emptying\n", who); /* transition contact renewing reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who)
        :: contact__state[who] == contact__in__unloading ->
          printf("contact %d: reset in unloading: forget-contact -> emptying\n", who); /* transition contact unloading reset specs/vmbus/vmbus.yaml:424 */
          push(contact__to__emptying, who)
        :: contact__state[who] == contact__in__emptying ->
          printf("contact %d: reset in emptying\n", who) /* transition contact emptying reset specs/vmbus/vmbus.yaml:425 */
        :: else ->
          printf("contact %d: reset refused\n", who)
        fi;
        next()
      :: now == contact__do__finish_unload ->
        if
        :: !(contact__state[who] == contact__in__unloading) ->
          printf("never: finish-unload unless unloading\n");
          assert(false)
        :: else
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
      :: now == contact__do__open_channel ->
        if
        :: !(contact__state[who] == contact__in__running) ->
          printf("never: open-channel unless running\n");
          assert(false)
        :: else
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
      od;

      now = NOTHING
    }
    /* Valid ends: all machines ended, or everybody is silent, no machine waits for its own side, and somebody could go on. */
  :: ENDED -> break
  :: silent && RESTING && MAY_GO_ON -> break
  od
}
