import type { Sign } from './crisis.ts';

const AWAY = '(?! (?:de(?! (?:una vez|verdad))|por|sola|solo|en)\\b)';

export const spanishExplicit: readonly Sign[] = [
  {
    sign: new RegExp(
      `\\b(?:quiero|quisiera|deseo|necesito|merezco|prefiero|preferiria|querria|ganas de) (?:morir|morirme|estar muert[oa])\\b${AWAY}`,
    ),
  },
  { sign: new RegExp(`\\bme quiero morir\\b${AWAY}|\\bme quisiera morir\\b`) },
  { sign: /\b(?:estaria mejor|mejor) muert[oa]\b|\b(?:deseria|desearia|preferiria|prefiero) estar muert[oa]\b/ },
  { sign: /\bojala (?:me )?(?:muriera|muera|estuviera muert[oa]|estuviese muert[oa])\b/ },
  {
    sign: /\b(?:voy a|quiero|pienso en|pensado en|pensar en|pensando en|ganas de|intente|intento|iba a) (?:matarme|suicidarme|ahorcarme|cortarme)\b/,
  },
  { sign: /\bme (?:voy a|quiero) (?:matar|suicidar|ahorcar)\b|\bme matare\b/ },
  {
    sign: /\b(?:pienso|pensado|pensando|pensar|pensamientos|ideas)(?: \w+)? (?:en el suicidio|suicidas|suicidarme)\b|\bcarta de suicidio\b/,
  },
  {
    sign: /\bno quiero (?:seguir )?(?:vivir|viviendo|viv[oa]|estar viv[oa])\b(?! (?:con|en|aqui|alli|cerca|sol[oa]|junt[oa]s)\b)/,
    negates: true,
  },
  { sign: /\b(?:acabar|terminar) con mi vida\b|\b(?:quitarme|quitar) la vida\b/ },
  {
    sign: /\bme (?:he cortado|corto|corte|cortare|voy a cortar)(?: (?:otra vez|los brazos|las venas|las munecas|de nuevo|anoche))(?! cocinando)/,
  },
  { sign: /\b(?:hacerme|hago|voy a hacer|quiero hacer) dano\b/ },
  {
    sign: /\b(?:tome|tomado|tomarme|tomar|trague|tragado)(?: \w+){0,3} (?:todas|monton|bote|punado|muchas|frasco|caja)(?: \w+){0,2} (?:pastillas|pildoras)\b/,
  },
  {
    sign: /\b(?:tirarme|tirar|saltar|lanzarme)(?: \w+){0,2} (?:por|del|al|a|de) (?:\w+ )?(?:vias|ventana|balcon|puente|tren|azotea|metro)\b|\bsaltar del puente\b|\btirarme por\b/,
  },
];

export const spanishHint: readonly Sign[] = [
  { sign: /\bno puedo mas$|\bno puedo seguir(?: asi)?$|\bno aguanto mas$/, negates: true },
  { sign: /\b(?:estarian|estaria|estaran) mejor sin mi\b/ },
  { sign: /\b(?:no (?:le veo|tiene)|nada tiene|sin) sentido\b/, negates: true },
  { sign: /\bpara que (?:seguir|vivir)\b|\bno vale la pena vivir\b/, negates: true },
  { sign: /\bno tengo (?:nada por lo que|razones para|motivos para|ganas de) vivir\b/, negates: true },
  { sign: /\bsoy una carga\b/ },
  { sign: /\bnadie me (?:echaria de menos|extranaria)\b|\ba nadie le importaria\b/, negates: true },
  { sign: /\b(?:quiero|quisiera) desaparecer$|\bojala desapareciera\b/ },
  { sign: /\bno (?:despertar|despertara|me despertara|quiero despertar)\b/, negates: true },
  { sign: /\b(?:cansad[oa]|hart[oa]) de vivir\b(?! (?:con|en|sol[oa])\b)/ },
  { sign: /\bno (?:veo|hay) (?:salida|esperanza|futuro)\b/, negates: true },
  { sign: /\bno puedo vivir sin (?:el|ella|ti)$/, negates: true },
  { sign: /\bno hubiera nacido\b|\bno haber nacido\b/, negates: true },
  { sign: /\bquiero que todo (?:acabe|termine|pare)\b/ },
  { sign: /\bmi vida se acabo\b|\bno quiero estar aqui$/, negates: true },
];

export const spanishOther = {
  subject: /\b(?:me|mi|yo|quiero|voy|ella|dijo|amig[oa]|prim[oa]|herman[oa])\b/g,
  isMine: /^(?:me|mi|yo|quiero|voy)$/,
  reported: /\b(?:dijo|dice|decia|conto|escribio|amenazo|amenaza)\b/,
  past: /\b(?:hace anos|antes queria|de adolescente|pelicula|serie)\b/,
  negated: /\b(?:no(?! dejo| paro| puedo dejar)|nunca|jamas|tampoco|sin)(?: \w+){0,2} ?$/,
} as const;
