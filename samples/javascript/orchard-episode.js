// The page that shows this episode reads it from here.
import { player } from "./player.js";

export const episode = {
  title: "The orchard at night",
  date: '2031-09-14',
  turns: [
    { speaker: "Hugh Lam", t: 0, text: `We are in the orchard, and it is dark.` },
    { speaker: 'Wren Abel', t: 6, text: "It is not dark, Hugh. " + "Your hat is over your eyes." },
    { speaker: "Hugh Lam", t: 12, text: 'That\u2019s better. What are we looking at?', },
    /* the guest's answer */
    { speaker: 'Wren Abel', t: 15, text: "Apples." },
  ],
};
