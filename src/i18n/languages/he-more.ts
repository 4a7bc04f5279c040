import type { MoreMessages } from '../translate.js';

/**
 * Hebrew, for what leads elsewhere: the provider’s window, another device, the hosted page. Avoids gendered forms.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, as each browser shows them in
 * Hebrew; “הפרופיל שלך” as the label “You”.
 */
export const messages: MoreMessages = {
  'waiting.title': 'השלמת הכניסה אל {name}',
  'waiting.hint': 'דף הכניסה פתוח בחלון אחר. הדף הזה ימשיך מעצמו בסיום.',
  'waiting.almostDone': 'כמעט סיימנו…',
  'waiting.almostDoneHint': 'האישור של {name} התקבל. אנחנו שומרים את החיבור.',
  'waiting.answered': 'רק רגע…',
  'waiting.answeredHint': 'התשובה של {name} התקבלה. אנחנו בודקים אותה.',
  'waiting.unsure': 'האם נפתח חלון?',
  'waiting.unsureHint': 'אם לא, ייתכן שהדפדפן חסם אותו. אפשר לפתוח אותו כאן.',
  'waiting.allow': 'איך לאפשר חלונות קופצים',
  'waiting.allow.chrome':
    'בדפדפן {browser}: יש ללחוץ על הסמל של חלון חסום בקצה שורת הכתובת, לבחור באפשרות לאפשר תמיד ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.allow.firefox':
    'בדפדפן Firefox: יש ללחוץ על הלחצן בסרגל שמעל הדף, לאפשר חלונות קופצים באתר הזה ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.allow.safari':
    'בדפדפן Safari: יש לפתוח את ״הגדרות״, ״אתרי אינטרנט״, ״חלונות קופצים״, לאפשר אותם באתר הזה ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.allow.iphone':
    'ב-iPhone וב-iPad: יש לפתוח את ״הגדרות״, ״יישומים״, ״Safari״, לכבות את ״חסימת חלונות קופצים״ ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.allow.android':
    'בדפדפן {browser}: יש לפתוח את התפריט, ״הגדרות אתרים״, ״חלונות קופצים והפניות אוטומטיות״, לאפשר אותם באתר הזה ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.allow.other': 'יש לחפש ליד הכתובת סמל של חלון חסום, לאפשר אותו ואז ללחוץ על ״פתיחה מחדש״.',
  'waiting.lost': 'האם החלון עדיין פתוח?',
  'waiting.lostHint': 'אנחנו כבר לא רואים אותו, אבל ייתכן שהכול בסדר. אם סגרת אותו, אפשר לפתוח אותו מחדש.',
  'waiting.deaf': 'לא נוכל לראות מתי סיימת',
  'waiting.deafHint': 'הקשר עם השרת נותק. יש להמשיך בכניסה ואז לעדכן אותנו כאן.',
  'waiting.link': 'פתיחת {name} בכרטיסייה חדשה',
  'waiting.missing': 'אין חלון?',
  'waiting.show': 'הצגת החלון',
  'waiting.reopen': 'פתיחה מחדש',
  'waiting.finished': 'סיימתי',
  'waiting.asking': 'בבדיקה…',
  'waiting.nothingYet': 'עדיין לא הגיע דבר. כדאי להמתין רגע או לפתוח את החלון מחדש.',
  'waiting.unconfirmed': 'לא ברור אם החיבור הצליח',
  'waiting.unconfirmedHint':
    'הקשר עם השרת נותק, ולכן ייתכן שהחיבור אל {name} כבר קיים. ניסיון נוסף עלול ליצור חיבור שני.',
  'waiting.retry': 'ניסיון נוסף',
  'waiting.behind': 'לא מוצאים את החלון?',
  'waiting.behindHint': 'ייתכן שהוא מאחורי החלון הזה. יש ללחוץ על ״הצגת החלון״.',
  'waiting.blocker': 'שום דבר לא נפתח?',
  'waiting.blockerHint':
    'ייתכן שחוסם מודעות או הגדרת פרטיות מחמירה מונעים זאת. יש לכבות אותם בדף הזה ולפתוח את החלון מחדש.',
  'waiting.account': 'נתקעת שם?',
  'waiting.accountHint':
    'אם בדף של {name} מופיעה שגיאה או מופיע חשבון אחר, יש לצאת שם מהחשבון ולפתוח את החלון מחדש מכאן.',
  'waiting.cancel': 'ביטול',

  'inApp.title': 'ייתכן שהכניסה לא תפעל בתוך {app}',
  'inApp.titleAny': 'ייתכן שהכניסה לא תפעל בתוך האפליקציה הזו',
  'inApp.hint': 'ייתכן שהדף של {name} לא יוצג כאן. עדיף להמשיך בדפדפן.',
  'inApp.menuHint':
    'ייתכן שהדף של {name} לא יוצג כאן. כדאי לחפש בתפריט של האפליקציה הזו דרך לפתוח את הדף בדפדפן.',

  'handoff.hint.device': 'אפשר לסרוק את הקוד או לפתוח שם את הקישור. מה שהקלדת נשאר כאן.',
  'handoff.hint.colleague': 'מי שיפתח את הקישור יחבר את {name} עבורך. יש לשלוח אותו רק למי שאפשר לסמוך עליו.',
  'handoff.hint.browser': 'יש לפתוח את הקישור בדפדפן ולחבר שם את {name}.',
  'handoff.making': 'הקישור בהכנה…',
  'handoff.waiting.device': 'ממתינים למכשיר האחר…',
  'handoff.waiting.colleague': 'ממתינים לצד השני…',
  'handoff.waiting.browser': 'ממתינים לדפדפן…',
  'handoff.waitingHint.device': 'הדף הזה ימשיך מעצמו כשהחיבור אל {name} יושלם שם.',
  'handoff.waitingHint.colleague': 'הדף הזה ימשיך מעצמו. אפשר גם לסגור אותו: הקישור ימשיך לפעול.',
  'handoff.waitingHint.browser': 'הדף הזה ימשיך מעצמו כשהחיבור אל {name} יושלם שם.',
  'handoff.silent': 'יש לחבר שם את {name}',
  'handoff.silentHint': 'הדף הזה לא יכול לדעת מתי החיבור יושלם. אפשר לסגור אותו.',
  'handoff.open': 'פתיחה בדפדפן',
  'handoff.link': 'קישור',
  'handoff.until': 'בתוקף עד {time}.',
  'handoff.code': 'קוד QR של הקישור',
  'handoff.scan': 'אפשר גם לתת לצד השני לסרוק את הקוד.',
  'handoff.scanAlso': 'אפשר גם לסרוק אותו במכשיר אחר.',
  'handoff.share': 'שיתוף',
  'handoff.mail': 'אימייל',
  'handoff.subject': 'חיבור {name}',
  'handoff.text.device': 'יש לפתוח את הקישור הזה כדי לחבר את {name}. אין להעביר אותו לאחרים: הוא פועל בשמך.',
  'handoff.text.colleague': 'אפשר לבקש ממך לחבר את {name} עבורי? הקישור הזה מוביל לדף המתאים.',
  'handoff.text.browser': 'יש לפתוח את הקישור הזה כדי לחבר את {name}. אין להעביר אותו לאחרים: הוא פועל בשמך.',
  'handoff.mailEnd': 'הקישור בתוקף עד {time}.',
  'handoff.failed': 'לא ניתן היה ליצור קישור',
  'handoff.failedHint': 'יש לנסות שוב בעוד רגע.',
  'handoff.expired': 'פג תוקף הקישור',
  'handoff.expiredHint': 'מטעמי אבטחה הוא פועל זמן מוגבל. כדי להמשיך, יש ליצור קישור חדש.',
  'handoff.again': 'יצירת קישור חדש',
  'handoff.cancel': 'ביטול',

  'error.access_denied.title': 'הגישה לא אושרה',
  'error.access_denied.body': 'לא שותף דבר. כדי לאשר בכל זאת, יש לחבר שוב.',
  'error.popup_closed.title': 'החלון נסגר',
  'error.popup_closed.body': 'כדי להמשיך, יש לחבר שוב ולסיים בחלון שייפתח.',
  'error.provider_refused.title': 'הכניסה לא הושלמה',
  'error.provider_refused.body': 'היא הופסקה בצד השני. אפשר לחבר שוב או להשתמש בחשבון אחר.',

  'page.you': 'הפרופיל שלך',
  'page.organization': 'ארגון',
  'page.app': 'אפליקציה',
  'page.unset.title': 'הדף הזה עדיין לא הוגדר',
  'page.unset.body': 'ההגדרות שלו חסרות או שיש בהן טעות. יש לפנות לצוות התמיכה של האפליקציה.',
  'page.foreign.title': 'לא ניתן לפתוח את זה כאן',
  'page.foreign.body': 'הקישור מפנה לשרת שהדף הזה לא עובד איתו. לא נשלח אליו דבר.',
  'page.incomplete.title': 'לא ניתן לפתוח את הקישור הזה',
  'page.incomplete.body':
    'הוא אינו שלם או שכבר נעשה בו שימוש. אם החיבור עדיין לא הושלם, יש לפתוח את הקישור שוב מההודעה או מהאפליקציה שבה הוא התקבל.',
  'page.ended.title': 'פג תוקף הקישור הזה',
  'page.ended.body': 'מטעמי אבטחה הוא פועל זמן מוגבל. אפשר לבקש קישור חדש במקום שבו הוא התקבל.',
  'page.closeTab': 'אפשר לסגור עכשיו את הכרטיסייה הזו.',
  'page.goBack': 'חזרה אל {place}',
  'page.cancel': 'ביטול וחזרה אל {place}',
};
