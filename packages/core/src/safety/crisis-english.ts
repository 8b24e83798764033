import type { Sign } from './crisis.ts';

const AWAY = '(?! (?:of|laughing|for|from|inside|a little|alone)\\b)';
const DRUGS = '(?:pills?|tablets?|paracetamol|meds|medication|antidepressants|painkillers|sleeping)';
const HEIGHT = '(?:bridge|roof|building|cliff|balcony|window|tower|train|bus|car|truck|tracks|lorry)';
const LIVING = '(?! (?:with|in|at|near|there|out|on|closer|apart|next|under)\\b)';

/** Statements in the first person, each a sign by itself. */
export const englishExplicit: readonly Sign[] = [
  {
    sign: /\b(?:kill|hang|shoot|drown|unalive|finish|poison|to off)(?:ing|ed)? myself\b(?! (?:laughing|at|trying|with work|over|in the foot|in (?:work|wine|ice|music))\b)/,
  },
  { sign: /\b(?:unalive|unaliving)\b/ },
  {
    sign: /\b(?:end|ending|take|taking|finish|finishing) my (?:own )?life\b(?! (?:as|back|in|into|seriously|forward|story)\b)|\b(?:took|ended) my (?:own )?life\b/,
  },
  { sign: /\bsuicidal\b/ },
  { sign: /\b(?:commit|committing|do|doing|attempt|attempting|consider|considering|plan|planning) (?:my )?suicide\b/ },
  { sign: /\b(?:think|thinking|thoughts|thought)(?: \w+){0,2} (?:of|about|to) suicide\b|\bfeel(?:ing)? like suicide\b/ },
  { sign: /\b(?:my|wrote a|written a|write a) suicide\b|\bsuicide is (?:the only|all|my)\b|\bthinking (?:to|of) suicide\b/ },
  { sign: new RegExp(`\\b(?:want|wanted|wanting|wants)(?: to)?(?: just| really| only| so)? (?:die|be dead)\\b${AWAY}`) },
  { sign: new RegExp(`\\b(?:like|need|deserve|ready|prepared|decided|plan) to (?:die|be dead)\\b${AWAY}`) },
  { sign: /\ball i want is to (?:die|be dead)\b|\bgoing to die (?:tonight|today|by)\b/ },
  {
    sign: new RegExp(
      `\\b(?:wish|hope|wishing) (?:that )?i (?:was|were|am|could|would|could be|would be)? ?(?:dead|die)\\b${AWAY}`,
    ),
  },
  { sign: /\b(?:rather|better off|should|just) be dead\b|\bbetter off dead\b/ },
  { sign: /\brather die than (?:be|live|go on|face|wake|stay)\b/ },
  { sign: /\blet me die\b|\bsomeone to kill me\b|\bfeel(?:ing)? (?:like dying|to die)\b/ },
  { sign: /\b(?:think|thinking|thoughts)(?: \w+){0,2} (?:of|about) dying\b/ },
  {
    sign: new RegExp(
      `\\b(?:dont|do not|not|no longer|never)(?: really| even)? (?:want|wanting|wish) (?:to )?(?:live|be alive)\\b${LIVING}`,
    ),
    negates: true,
  },
  { sign: /\bno (?:wish|will|desire) to live\b|\bcant go on living\b/, negates: true },
  { sign: /\b(?:end|ending) it all\b(?! with\b)/ },
  { sign: new RegExp(`\\boverdos(?:e|ed|ing)\\b(?: (?:tonight|now|again|on (?:my|all|${DRUGS}))|$)`) },
  {
    sign: new RegExp(
      `\\b(?:take|took|taken|taking|swallow|swallowed|swallowing)(?: \\w+){0,3} (?:all|handful|bottle|whole|bunch|pack|load|lots|many)(?: \\w+){0,3} ${DRUGS}\\b`,
    ),
  },
  { sign: new RegExp(`\\b(?:take|took|taken|swallow|swallowed) all (?:my |of my |the )?${DRUGS}\\b`) },
  { sign: /\b(?:slit|slitting|cut|cutting) my (?:wrists?|arms?|legs?|thighs?)\b/ },
  {
    sign: /\b(?:cut|cutting) myself\b(?! (?:shaving|on|chopping|cooking|a|some|off|while|by|when|loose|with|slicing|opening)\b)|\bcutting again\b/,
  },
  {
    sign: /\b(?:hurt|harm|harmed|stab|burn|burned|burnt)(?:ing)? myself\b(?! (?:at|falling|running|playing|cooking|by accident|while|in|lifting|skiing|on the)\b)/,
  },
  { sign: /\bself harm(?:ing|ed)?\b/ },
  { sign: /\b(?:burn|burned|burnt|cut|cutting|crash|crashing|hit|hurt) (?:my|myself)(?: \w+){0,4} on purpose\b/ },
  {
    sign: new RegExp(
      `\\bjump(?:ing)? (?:off|from|in front of|out of|under)(?: \\w+){0,3} ${HEIGHT}\\b|\\bthrow(?:ing)? myself (?:under|off|in front|out)\\b`,
    ),
  },
  {
    sign: /\bgoing to jump\b(?! (?:ship|in the|into|on|at|for)\b)|\bbought (?:a|the) rope\b|\b(?:use|turn) (?:it|one|this|that) on myself\b/,
  },
  { sign: /\b(?:drink|consume|take|taken|drank) (?:rat )?poison\b/ },
];

const THING = '(?! (?:in|of|about) (?:texting|calling|writing|asking|the past|arguing|talking|dating|trying|meeting|waiting)\\b)';

/** Ending "it" is a farewell only beside a goodbye; else it is most often the relationship that ends. */
export const englishFarewell = {
  ending: /\b(?:decided|going|ready|time|want) to end it$/,
  goodbye: /\b(?:goodbye|good bye|forgive me|sorry (?:everyone|mum|mom|dad))\b/,
} as const;

/** What people say around it, without saying it. */
export const englishHint: readonly Sign[] = [
  { sign: /\b(?:better|happier|better off|better place) without me\b/ },
  { sign: /\b(?:no ?one|no one|nobody|none)(?: \w+){0,2} (?:miss me|care if i|notice if i)\b/, negates: true },
  { sign: /\bcant (?:go on|keep going|carry on)(?: any more| any longer| like this| living)?$/, negates: true },
  { sign: /\bcant (?:take (?:it|this)|do this|bear (?:it|this)) (?:any more|any longer|longer)$/, negates: true },
  { sign: /\bcant (?:bear to )?live (?:without (?:him|her|them|you)|like this)\b|\bhow can i live without\b/, negates: true },
  {
    sign: /\bdont (?:want to|wanna) (?:go on|exist|be here any more|wake up(?: any more| tomorrow| again)?|be here)$/,
    negates: true,
  },
  {
    sign: /\b(?:dont|cant|do not) see (?:a|any|the) point (?:any ?more|in (?:going on|living|life|anything)|$)|\bdont see (?:a|any|the) point$/,
    negates: true,
  },
  {
    sign: new RegExp(
      `\\b(?:whats the|what is the|theres no|there is no|no|what is) (?:point|use)(?: any more$| (?:in|of) (?:living|going on|life|anything)| in being)${THING}(?! about\\b)`,
    ),
    negates: true,
  },
  {
    sign: /\blife (?:has no|is without) meaning\b|\b(?:life|my life) is (?:meaningless|pointless|worthless|over$|finished)/,
    negates: true,
  },
  { sign: /\blife (?:is not|isnt|not) worth living\b|\bis life (?:even )?worth living\b/, negates: true },
  { sign: /\b(?:nothing|no reason|nothing left)(?: left)? to (?:live|go on)\b|\bnothing left for me\b/, negates: true },
  { sign: /\bno way out\b|\bno hope left\b|\bnot having any hope\b|\bthere(?: i)?s no hope\b/, negates: true },
  { sign: /\b(?:completely|so|totally|utterly|feel) hopeless\b(?! about\b)|\beverything is hopeless\b|\bim hopeless\b/ },
  {
    sign: /\b(?:it|nothing|things)(?: will| ll)? (?:never|ever) get (?:any )?better\b|\bnothing will ever get better\b/,
    negates: true,
  },
  { sign: /\b(?:want to|wish i could|just want to|could) (?:disappear|vanish)$|\bwant to be gone$/ },
  { sign: /\bif i (?:vanished|disappeared|was gone|were gone)\b/ },
  { sign: /\bwish i (?:wasnt|werent|was not) (?:here|alive|born)\b|\bwish i (?:didnt|did not) exist\b/, negates: true },
  {
    sign: /\b(?:stop|without) existing\b|\bwish (?:i|id|i had|i was|i were)(?: \w+)? never (?:been )?born\b|\bwish i was never born\b/,
    negates: true,
  },
  {
    sign: /\b(?:wish|hope|want|sleep|could)(?: \w+){0,6} (?:not|never|dont|wouldnt) wake up\b(?! (?:early|late|with|to|at)\b)|\bsleep forever\b/,
    negates: true,
  },
  { sign: /\bwant (?:it all|everything|the pain|this all) to (?:stop|end|be over)\b/ },
  { sign: /\bjust want it to (?:end|stop|be over)$|\bwant it (?:all )?to be over$/ },
  { sign: /\b(?:im|i am|i feel|am)(?: \w+){0,3} (?:a |only a |such a )?burden\b|\bonly a burden i am\b/ },
  { sign: /\b(?:tired|sick|fed up) of (?:living|life|my life|being alive)\b(?! (?:with|in|out|at|near|alone)\b)/ },
  { sign: /\b(?:done with (?:everything|life)|done living)$/ },
  { sign: /\bsaid my goodbyes\b|\bsaying (?:my goodbyes|goodbye to (?:people|everyone|everybody))\b/ },
  { sign: /\b(?:given|giving|gave)(?: away)?(?: all)? my things(?: away)?\b|\bgave the \w+ away\b|\bmade my will\b/ },
  { sign: /\b(?:it )?wont matter (?:soon|any ?more|anyway)\b|\bsoon it wont matter\b/, negates: true },
  {
    sign: /\b(?:you|they|he|she) wont have to (?:worry about|deal with) me\b|\b(?:you|they|he|she) wont have to deal with me much longer\b/,
    negates: true,
  },
  { sign: /\bwont be (?:around|here) (?:much longer|for long|next year)$/, negates: true },
  { sign: /\b(?:see no|have no|cant see a|no) future(?: for me)?$/, negates: true },
  { sign: /\blost interest in life\b|\blife is finished\b/ },
];

/** Someone else is speaking, or it is told of someone else; or it is long over. */
const WHO =
  '(?:he|she|they|him|her|who|ex|friend|brother|sister|mother|mum|mom|dad|father|cousin|uncle|aunt|partner|wife|husband|boyfriend|girlfriend|character|song|film|man|woman|someone|therapist|doctor)';
export const englishOther = {
  subject:
    /\b(?:i|im|ive|ill|id|me|my|you|he|she|they|hes|shes|who|ex|friend|brother|sister|mother|father|cousin|character|man|woman)\b/g,
  isMine: /^(?:i|im|ive|ill|id|me|my)$/,
  reported: new RegExp(
    `\\b${WHO}(?: \\w+){0,4} (?:said|says|saying|told|texted|wrote|sings|sang|asked|asks|shouted|threatened|writes|claims)\\b(?! (?:yes|no)\\b)`,
  ),
  past: /\b(?:used to|years ago|as a teenager|as a kid|when i was|long ago|stopped|in (?:two|three|four|five|many) years|glad i)\b/,
  negated:
    /\b(?:dont|do not|not|never|didnt|did not|wont|wouldnt|would never|no longer|havent|have not|isnt|without|arent|stopped)(?: \w+){0,4} ?$/,
} as const;
