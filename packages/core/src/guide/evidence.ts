/** How far research carries a practice, and what kind of research it was. */
export const grades = ['supports', 'mixed', 'weak', 'against', 'unstudied'] as const;
export type Grade = (typeof grades)[number];

export const scopes = ['trial', 'correlational', 'vignettes', 'strangers', 'base-rate', 'none'] as const;
export type Scope = (typeof scopes)[number];

export type Evidence = {
  readonly grade: Grade;
  readonly scope: Scope;
  /** One plain sentence a tired person understands. */
  readonly found: string;
  readonly citation: string;
};

/** What published research says, and nothing it does not say. No number appears in the product that is not here. */
export const evidence = {
  'reflection': { grade: 'supports', scope: 'trial', found: 'four structured assessments over 9 weeks cut self-concept disturbance; clarity explained less intrusion and loneliness (N=210)', citation: 'Larson & Sbarra 2015; Slotter 2010, doi 10.1177/0146167209352250' },
  'expressive-writing': { grade: 'against', scope: 'trial', found: 'worse for up to 9 months in an RCT of 90 recently separated adults; in general a small benefit, r=.075', citation: 'Sbarra 2013, doi 10.1177/2167702612469801; Frattaroli 2006, doi 10.1037/0033-2909.132.6.823' },
  'positives-writing': { grade: 'supports', scope: 'trial', found: 'one study of about 100 people, 3 × 15–30 min', citation: 'Lewandowski 2009, J Posit Psychol 4:21–31' },
  'longing-and-loneliness': { grade: 'supports', scope: 'correlational', found: 'fear of being single raised later longing and attempts to renew (N=209; diary N=117), and settling', citation: 'Spielmann 2016, doi 10.1111/jopy.12222; 2013, doi 10.1037/a0034628' },
  'month-of-space': { grade: 'mixed', scope: 'correlational', found: 'contact slowed the decline of love and sadness (n=58); in-person contact predicted distress two months later, only without children (n=122); among people who accepted the end contact went with better adjustment (n=137). The 30-day figure, and any effect on reunion: unstudied', citation: 'Sbarra & Emery 2005; O\'Hara 2020, doi 10.1177/2167702620916454; Mason 2012, doi 10.1521/jscp.2012.31.5.488' },
  'not-watching': { grade: 'supports', scope: 'correlational', found: 'watching goes with distress, longing, less growth (N=464, correlational)', citation: 'Marshall 2012, doi 10.1089/cyber.2012.0125' },
  'cooling-feelings': { grade: 'mixed', scope: 'trial', found: 'listing faults lowers love but worsens mood; distraction lifts mood; a follow-up of n=24 found nothing', citation: 'Langeslag & Sanchez 2018, doi 10.1037/xge0000360; Horner & Langeslag 2019' },
  'self-compassion': { grade: 'supports', scope: 'correlational', found: 'correlational, to 9 months after divorce (n=109)', citation: 'Sbarra, Smith & Mehl 2012, doi 10.1177/0956797611429466' },
  'exercise': { grade: 'supports', scope: 'trial', found: 'in major depression: walking/jogging g −0.62, yoga −0.55, strength −0.49; not breakup samples', citation: 'Noetel 2024, doi 10.1136/bmj-2023-075847' },
  'uplifting-activities': { grade: 'supports', scope: 'trial', found: 'behavioural activation SMD −0.74; study quality low', citation: 'Ekers 2014, doi 10.1371/journal.pone.0100100' },
  'if-then-plans': { grade: 'supports', scope: 'trial', found: 'd=.65 over 94 tests', citation: 'Gollwitzer & Sheeran 2006' },
  'personality-change': { grade: 'supports', scope: 'trial', found: 'app RCT n=1,523, d≈.5, observers d=.35; accepting a challenge and not doing it: no change', citation: 'Stieger 2021, doi 10.1073/pnas.2017548118; Hudson 2018, doi 10.1037/pspp0000221' },
  'rebounds': { grade: 'against', scope: 'correlational', found: 'new partners go with more resolution', citation: 'Brumbaugh & Fraley 2015, doi 10.1177/0265407514525086' },
  'worth-it': { grade: 'supports', scope: 'correlational', found: 'commitment, love, closeness, dependence are the strongest predictors of breaking up; network support robust; satisfaction modest; personality small (137 studies)', citation: 'Le 2010, doi 10.1111/j.1475-6811.2010.01285.x' },
  'reunions-happen': { grade: 'weak', scope: 'base-rate', found: 'about two thirds have ever been on–off, 2–3 renewals, half mutual, lingering feelings the main reason', citation: 'Dailey 2011; 2019 ch. 1' },
  'reunions-go-well': { grade: 'against', scope: 'correlational', found: 'lower satisfaction through five married years (564 couples); distress (n=545); some improve', citation: 'Vennum & Johnson 2014, doi 10.1111/fare.12082; Monk 2018, doi 10.1111/fare.12336; Dailey 2013, doi 10.5964/ijpr.v7i2.131' },
  'safety-of-going-back': { grade: 'against', scope: 'correlational', found: 'on–off couples had 2× physical violence and 1.5× verbal abuse (N=792); leaving a controlling partner is a time of danger', citation: 'Halpern-Meekin 2013, doi 10.1111/j.1741-3737.2012.01029.x; Campbell 2003' },
  'gauging-interest': { grade: 'unstudied', scope: 'strangers', found: 'style matching went with mutual interest among strangers (OR 3.05) and staying together (1.95), correlational', citation: 'Ireland 2011, doi 10.1177/0956797610392928' },
  'persistence': { grade: 'against', scope: 'correlational', found: 'most rejected partners did at least one unwanted act, and saw more benefit in it than those who had left did (n=282)', citation: 'Langhinrichsen-Rohling 2000' },
  'casual-date': { grade: 'unstudied', scope: 'none', found: '', citation: '' },
  'deeper-conversation': { grade: 'supports', scope: 'strangers', found: 'graded self-disclosure raises closeness', citation: 'Aron 1997, PSPB 23:363–377' },
  'apology': { grade: 'supports', scope: 'vignettes', found: 'parts by weight: taking responsibility, offering repair, then regret, explanation, repentance; asking forgiveness last (755 people, vignettes)', citation: 'Lewicki 2016, NCMR 9:177–196' },
  'i-statements': { grade: 'supports', scope: 'vignettes', found: 'best when they also give the other\'s perspective', citation: 'Rogers 2018, doi 10.7717/peerj.4831' },
  'active-listening': { grade: 'mixed', scope: 'trial', found: 'people feel more understood; small; no better than advice for satisfaction (n=115)', citation: 'Weger 2014, doi 10.1080/10904018.2013.813234' },
  'communication-training': { grade: 'supports', scope: 'trial', found: 'couple education d .30–.36 on quality, .43–.45 on communication', citation: 'Hawkins 2008, doi 10.1037/a0012584' },
  'four-horsemen': { grade: 'mixed', scope: 'correlational', found: 'divorce-prediction accuracy falls on cross-validation. The 5:1 ratio: K', citation: 'Heyman & Slep 2001' },
  'we-talk': { grade: 'supports', scope: 'correlational', found: '30 studies, about 5,300 people; lopsided we-talk marks demand–withdraw', citation: 'Karan 2019' },
  'how-long': { grade: 'weak', scope: 'base-rate', found: 'language returns to normal in about 6 months (6,803 users); panel data about a year', citation: 'Seraj 2021, doi 10.1073/pnas.2017154118; Preetz 2022' },
  'gratitude': { grade: 'supports', scope: 'correlational', found: 'next-day connection in satisfied cohabiting couples', citation: 'Algoe 2010, doi 10.1111/j.1475-6811.2010.01273.x' },
  'counselling': { grade: 'supports', scope: 'trial', found: 'OurRelationship d=.69, automated e-mails only .40; couple therapy pre–post g 1.12. Done alone: quality of life up, no significant relationship gain', citation: 'Doss 2016, doi 10.1037/ccp0000063; Le 2023, doi 10.1016/j.invent.2023.100661; Roddy 2020; Nowlan 2017, doi 10.1037/cfp0000080' },
  'one-wants': { grade: 'weak', scope: 'base-rate', found: 'discernment counselling: of 100 cases about half chose to try', citation: 'Doherty 2016' },
  'infidelity': { grade: 'mixed', scope: 'correlational', found: 'divorce by 5 years: secret 80%, revealed 43%, none 23% (19 affair couples)', citation: 'Marín 2014, doi 10.1037/cfp0000012' },
  'trust-repair': { grade: 'supports', scope: 'vignettes', found: 'consistent acts restore trust; not fully after deception (lab game)', citation: 'Schweitzer 2006' },
  'forgiving': { grade: 'mixed', scope: 'correlational', found: 'without amends it lowers self-respect; partners of very forgiving spouses stayed aggressive', citation: 'Luchies 2010; McNulty 2011, doi 10.1177/0146167211407077' },
  'friends-with-ex': { grade: 'mixed', scope: 'correlational', found: '', citation: 'Mogilski & Welling 2017, doi 10.1016/j.paid.2016.04.016' },
} as const satisfies Record<string, Evidence>;
export type EvidenceId = keyof typeof evidence;
export const evidenceIds = Object.keys(evidence) as EvidenceId[];
