/** How far research carries a practice, and what kind of research it was. */
export const grades = ['supports', 'mixed', 'weak', 'against', 'unstudied'] as const;
export type Grade = (typeof grades)[number];

export const scopes = ['trial', 'correlational', 'vignettes', 'strangers', 'base-rate', 'none'] as const;
export type Scope = (typeof scopes)[number];

export type Evidence = {
  readonly grade: Grade;
  readonly scope: Scope;
  /** One to three plain sentences a tired person understands. For a base rate it says how often or how long. */
  readonly found: string;
  readonly citation: string;
};

/** What published research says, and nothing it does not say. No number appears in the product that is not here. */
export const evidence = {
  reflection: {
    grade: 'supports',
    scope: 'trial',
    found:
      'People who looked back on their breakup four times over nine weeks, with set questions, got back a clearer sense of who they are. That went with less loneliness and fewer unwanted thoughts.',
    citation: 'Larson & Sbarra 2015; Slotter 2010, doi 10.1177/0146167209352250',
  },
  'expressive-writing': {
    grade: 'against',
    scope: 'trial',
    found:
      'Among 90 recently separated adults, writing freely about the separation left those who were searching for meaning worse off for up to nine months. Across all kinds of trouble the benefit is small.',
    citation: 'Sbarra 2013, doi 10.1177/2167702612469801; Frattaroli 2006, doi 10.1037/0033-2909.132.6.823',
  },
  'positives-writing': {
    grade: 'supports',
    scope: 'trial',
    found:
      'In one study of about 100 people, writing three times for 15 to 30 minutes about the good that came out of a breakup helped.',
    citation: 'Lewandowski 2009, J Posit Psychol 4:21–31',
  },
  'longing-and-loneliness': {
    grade: 'supports',
    scope: 'correlational',
    found:
      'People more afraid of being single longed more for the other person later, tried more often to renew things, and settled for less.',
    citation: 'Spielmann 2016, doi 10.1111/jopy.12222; Spielmann 2013, doi 10.1037/a0034628',
  },
  'month-of-space': {
    grade: 'mixed',
    scope: 'correlational',
    found:
      'Contact slowed the fading of love and sadness, and meeting in person went with more distress two months later, but only without children. Among people who had accepted the end, contact went with doing better. Nobody has tested thirty days, or whether space brings anyone together again.',
    citation: "Sbarra & Emery 2005; O'Hara 2020, doi 10.1177/2167702620916454; Mason 2012, doi 10.1521/jscp.2012.31.5.488",
  },
  'not-watching': {
    grade: 'supports',
    scope: 'correlational',
    found:
      'People who look the other person up online tend to feel worse, long more and grow less. Which causes which is not known.',
    citation: 'Marshall 2012, doi 10.1089/cyber.2012.0125',
  },
  'cooling-feelings': {
    grade: 'mixed',
    scope: 'trial',
    found:
      "Listing someone's faults lowered love but also mood; turning to something else lifted mood. A small follow-up with 24 people found nothing.",
    citation: 'Langeslag & Sanchez 2018, doi 10.1037/xge0000360; Horner & Langeslag 2019',
  },
  'self-compassion': {
    grade: 'supports',
    scope: 'correlational',
    found: 'People who were kind to themselves after a divorce were doing better, up to nine months on.',
    citation: 'Sbarra, Smith & Mehl 2012, doi 10.1177/0956797611429466',
  },
  exercise: {
    grade: 'supports',
    scope: 'trial',
    found: 'Walking, jogging, yoga and strength training all eased depression in trials. Those trials were not about breakups.',
    citation: 'Noetel 2024, doi 10.1136/bmj-2023-075847',
  },
  'uplifting-activities': {
    grade: 'supports',
    scope: 'trial',
    found: 'Planning and doing things that matter or please eases low mood in trials, though many of those trials were weak.',
    citation: 'Ekers 2014, doi 10.1371/journal.pone.0100100',
  },
  'if-then-plans': {
    grade: 'supports',
    scope: 'trial',
    found:
      'Across 94 tests, deciding beforehand "if this happens, I will do that" clearly helped people do what they meant to do.',
    citation: 'Gollwitzer & Sheeran 2006',
  },
  'personality-change': {
    grade: 'supports',
    scope: 'trial',
    found:
      'With small daily tasks, people changed a trait they had chosen, and others noticed it too, though less. Taking on a task and then not doing it changed nothing.',
    citation: 'Stieger 2021, doi 10.1073/pnas.2017548118; Hudson 2018, doi 10.1037/pspp0000221',
  },
  rebounds: {
    grade: 'against',
    scope: 'correlational',
    found:
      'The idea that a new partner soon after does harm is not borne out: people with someone new tended to be further past the old relationship.',
    citation: 'Brumbaugh & Fraley 2015, doi 10.1177/0265407514525086',
  },
  'worth-it': {
    grade: 'supports',
    scope: 'correlational',
    found:
      'Over 137 studies, commitment, love and closeness said most about which couples stay together. What friends and family think said a good deal; personality said little.',
    citation: 'Le 2010, doi 10.1111/j.1475-6811.2010.01285.x',
  },
  'reunions-happen': {
    grade: 'mixed',
    scope: 'base-rate',
    found:
      'How often: about two thirds of people have at some time parted from someone and come together again, mostly because feelings lingered. It says nothing about you two.',
    citation: 'Dailey 2011; Dailey 2019 ch. 1',
  },
  'reunions-go-well': {
    grade: 'against',
    scope: 'correlational',
    found:
      'Couples who had parted and reunited were less satisfied, also through five years of marriage, and more distressed. Some did get better.',
    citation:
      'Vennum & Johnson 2014, doi 10.1111/fare.12082; Monk 2018, doi 10.1111/fare.12336; Dailey 2013, doi 10.5964/ijpr.v7i2.131',
  },
  'safety-of-going-back': {
    grade: 'against',
    scope: 'correlational',
    found:
      'Couples who part and reunite had about twice as much physical violence and more verbal abuse than other couples. Leaving a controlling partner is itself a time of danger.',
    citation: 'Halpern-Meekin 2013, doi 10.1111/j.1741-3737.2012.01029.x; Campbell 2003',
  },
  'gauging-interest': {
    grade: 'unstudied',
    scope: 'strangers',
    found:
      'Nobody has studied how to read the interest of someone you were with. Among strangers, talking in a similar style went with mutual interest, and in couples with staying together.',
    citation: 'Ireland 2011, doi 10.1177/0956797610392928',
  },
  persistence: {
    grade: 'against',
    scope: 'correlational',
    found:
      'Most people who were left did at least one thing the other did not want. They saw more good in it than people who had done the leaving.',
    citation: 'Langhinrichsen-Rohling 2000',
  },
  'casual-date': {
    grade: 'unstudied',
    scope: 'none',
    found: 'Nobody has studied whether a light meeting by day is better than another kind.',
    citation: '',
  },
  'deeper-conversation': {
    grade: 'supports',
    scope: 'strangers',
    found: 'Among strangers, telling each other a little more step by step brought people closer.',
    citation: 'Aron 1997, PSPB 23:363–377',
  },
  apology: {
    grade: 'supports',
    scope: 'vignettes',
    found:
      'In made-up cases shown to 755 people, owning what you did counted most and offering to repair it came next. Asking to be forgiven counted least.',
    citation: 'Lewicki 2016, NCMR 9:177–196',
  },
  'i-statements': {
    grade: 'supports',
    scope: 'vignettes',
    found: 'Sentences that say "I feel" were rated better, most of all when they also show how it may look from the other side.',
    citation: 'Rogers 2018, doi 10.7717/peerj.4831',
  },
  'active-listening': {
    grade: 'mixed',
    scope: 'trial',
    found:
      'People felt a little more understood when someone reflected back what they had said. They were no more satisfied than with plain advice.',
    citation: 'Weger 2014, doi 10.1080/10904018.2013.813234',
  },
  'communication-training': {
    grade: 'supports',
    scope: 'trial',
    found: 'Courses that teach couples to talk made small to middling differences to how they talked and how they got on.',
    citation: 'Hawkins 2008, doi 10.1037/a0012584',
  },
  'four-horsemen': {
    grade: 'mixed',
    scope: 'correlational',
    found: 'Signs said to foretell divorce, such as contempt, did so less well when they were tested on new couples.',
    citation: 'Heyman & Slep 2001',
  },
  'we-talk': {
    grade: 'supports',
    scope: 'correlational',
    found:
      'In 30 studies, couples who say "we" more tended to do better. When only one of them says it, it can mark a pattern of pressing and pulling away.',
    citation: 'Karan 2019',
  },
  'how-long': {
    grade: 'mixed',
    scope: 'base-rate',
    found:
      "How long: in one large study people's way of writing was back to normal after about six months; another source found about a year.",
    citation: 'Seraj 2021, doi 10.1073/pnas.2017154118; Preetz 2022',
  },
  gratitude: {
    grade: 'supports',
    scope: 'correlational',
    found: 'In couples who were content and lived together, feeling grateful one day went with feeling closer the next.',
    citation: 'Algoe 2010, doi 10.1111/j.1475-6811.2010.01273.x',
  },
  counselling: {
    grade: 'supports',
    scope: 'trial',
    found:
      'Online programmes and couple therapy help couples when both take part. Done alone, life felt better but the relationship did not clearly change.',
    citation:
      'Doss 2016, doi 10.1037/ccp0000063; Le 2023, doi 10.1016/j.invent.2023.100661; Roddy 2020; Nowlan 2017, doi 10.1037/cfp0000080',
  },
  'one-wants': {
    grade: 'weak',
    scope: 'base-rate',
    found:
      'How often: where one wanted to go on and one did not, about half of 100 couples chose to try after short counselling made for that.',
    citation: 'Doherty 2016',
  },
  infidelity: {
    grade: 'mixed',
    scope: 'correlational',
    found:
      'In a study with only 19 such couples, five years on 80% had divorced where an affair stayed hidden and 43% where it was told, against 23% of couples without one.',
    citation: 'Marín 2014, doi 10.1037/cfp0000012',
  },
  'trust-repair': {
    grade: 'supports',
    scope: 'strangers',
    found: 'In a game in the lab, acting reliably again and again restored trust. After a lie it never came back in full.',
    citation: 'Schweitzer 2006',
  },
  forgiving: {
    grade: 'mixed',
    scope: 'correlational',
    found:
      'Forgiving someone who makes no amends lowered self-respect. Partners of very forgiving people went on being aggressive.',
    citation: 'Luchies 2010; McNulty 2011, doi 10.1177/0146167211407077',
  },
  'friends-with-ex': {
    grade: 'mixed',
    scope: 'correlational',
    found: 'People who stay friends with a former partner do so from mixed motives.',
    citation: 'Mogilski & Welling 2017, doi 10.1016/j.paid.2016.04.016',
  },
} as const satisfies Record<string, Evidence>;
export type EvidenceId = keyof typeof evidence;
export const evidenceIds = Object.keys(evidence) as EvidenceId[];
