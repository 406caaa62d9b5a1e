import type { Reason } from '../client/ask'
import type { Language } from './circuit-package'

const french = {
  circuit: 'Circuit',
  language: 'Langue',
  departure: 'Départ (heure du Maroc)',
  ask: 'Calculer les horaires',
  gpx: 'Télécharger le parcours (GPX)',
  kept: 'Gardé sur cet appareil : ce circuit se lit aussi sans réseau.',
  keptOffline: 'Pas de réponse du catalogue : voici le circuit gardé sur cet appareil.',
  none: 'Ce circuit n’est pas gardé sur cet appareil. Ouvrez-le une fois avec du réseau.',
  unchecked: 'Le fichier reçu n’est pas celui que le catalogue annonce ; il n’est pas gardé. Essayez encore.',
  toldAt: 'Horaires donnés le',
  noTimes: 'Sans réseau, les horaires de ce départ ne peuvent pas être calculés.',
  arrival: 'Arrivée',
  stay: 'min sur place',
  way: 'min de trajet',
  OPEN: 'ouvert',
  CLOSED: 'fermé',
  CLOSES_DURING_VISIT: 'ferme pendant la visite',
  UNKNOWN: 'horaires inconnus',
  offline: 'Pas de réponse du catalogue.',
  busy: 'Le catalogue est très demandé. Essayez encore dans un moment.',
  refused: 'Le catalogue n’accepte pas cette demande.',
  failed: 'Le catalogue a un problème. Essayez encore plus tard.',
} satisfies Record<Reason, string> & Record<string, string>

/** A word or sentence of the page. */
export type Word = keyof typeof french

const arabic: Record<Word, string> = {
  circuit: 'المدار',
  language: 'اللغة',
  departure: 'الانطلاق (بتوقيت المغرب)',
  ask: 'حساب المواعيد',
  gpx: 'تنزيل المسار (GPX)',
  kept: 'محفوظ على هذا الجهاز: يمكن قراءة هذا المدار دون اتصال.',
  keptOffline: 'لا جواب من الدليل: هذا هو المدار المحفوظ على هذا الجهاز.',
  none: 'هذا المدار غير محفوظ على هذا الجهاز. افتحه مرة واحدة مع الاتصال.',
  unchecked: 'الملف المستلم ليس الملف الذي أعلنه الدليل، ولم يُحفظ. حاول مرة أخرى.',
  toldAt: 'مواعيد أُعطيت في',
  noTimes: 'لا يمكن حساب مواعيد هذا الانطلاق دون اتصال.',
  arrival: 'الوصول',
  stay: 'دقيقة في المكان',
  way: 'دقيقة في الطريق',
  OPEN: 'مفتوح',
  CLOSED: 'مغلق',
  CLOSES_DURING_VISIT: 'يغلق أثناء الزيارة',
  UNKNOWN: 'الأوقات غير معروفة',
  offline: 'لا جواب من الدليل.',
  busy: 'الطلب كثير على الدليل الآن. حاول بعد قليل.',
  refused: 'الدليل لا يقبل هذا الطلب.',
  failed: 'في الدليل مشكلة. حاول لاحقا.',
}

const english: Record<Word, string> = {
  circuit: 'Circuit',
  language: 'Language',
  departure: 'Departure (Moroccan time)',
  ask: 'Work out the times',
  gpx: 'Download the route (GPX)',
  kept: 'Kept on this device: this circuit can be read without a network too.',
  keptOffline: 'The catalogue does not answer: this is the circuit as it is kept on this device.',
  none: 'This circuit is not kept on this device. Open it once while there is a network.',
  unchecked: 'What came is not the file that the catalogue tells of, and was not kept. Try again.',
  toldAt: 'Times as told on',
  noTimes: 'Without a network the times of this departure cannot be worked out.',
  arrival: 'Arrival',
  stay: 'min there',
  way: 'min on the way',
  OPEN: 'open',
  CLOSED: 'closed',
  CLOSES_DURING_VISIT: 'closes during the visit',
  UNKNOWN: 'hours not known',
  offline: 'The catalogue does not answer.',
  busy: 'Many people ask the catalogue just now. Try again in a moment.',
  refused: 'The catalogue does not take this request.',
  failed: 'The catalogue has a problem. Try again later.',
}

/** The page's own words; in Amazigh they are French, as where the catalogue lacks a text. */
export const words: Record<Language, Record<Word, string>> = { fr: french, ar: arabic, en: english, zgh: french }
