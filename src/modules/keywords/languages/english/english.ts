import type { Language } from '../language.js';
import { doubts } from './doubts.js';
import { phrases } from './phrases.js';
import { spelling } from './spellings.js';
import { surroundings } from './surroundings.js';
import { wishes } from './wishes.js';
import { words } from './words.js';

/** English. */
export const english: Language = {
  name: 'English',
  stopWords: `UNSUB; UN-SUBSCRIBE; UN SUBSCRIBE; REMOVE; STOP IT ALL; DO NOT CONTACT; DO NOT TEXT; DNC`,

  triggers: `again who dis thanks off out alone more these why over still not know how`,

  common: `good time see about come left too new think like love where back make day maybe know way tell were ok sorry still u ur yall two three four five six ten i you we he she it they me my your this that these the a an is are am was be been do does did have has had not no
    never to of in on for from with at by and or but so can could will would want need get got take go keep on off out
    up what how why who when now just all any more again please thanks one here there if as us our his her their them been`,

  everyday: `today late lol kids kid eat bring coming waiting free paid ring order next use house talk hold doing guy family dog best old
    office week second put car set add drop service found looking gave leaving mail say ask moms going should half big tomorrow night morning hours wat wait pay sorry call calling work working buy sell dont not`,

  nets: `
    stop stops quit cease stopall / text texts texting texted message messages messaging sending contact contacting emailing emails duplicates alerts reminders ones madness reply replying replied / by in at over off and into here there for tonight tomorrow saying playing
    pause suspend fewer less mute only / these texts messages reminders alerts texting message ones updates
    many annoying relentless constantly tired sick every day keep keeps / these texts messages texting
    no not never sold / marketing spam solicitation solicitations soliciting
    paying pay billing billed charge charged costs cents / text texts message messages texting
  `,

  rules: { ...wishes, ...doubts, ...surroundings, ...phrases },
  ...words,
  ...spelling,
};
