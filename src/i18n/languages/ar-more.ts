import type { MoreMessages } from '../translate.js';

/**
 * Arabic, for what leads elsewhere: the provider’s window, another device, the hosted page. Avoids gendered forms.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, as each browser shows them in
 * Arabic; “الطرف الآخر” for the colleague.
 */
export const messages: MoreMessages = {
  'waiting.title': 'إكمال تسجيل الدخول إلى {name}',
  'waiting.hint': 'صفحة تسجيل الدخول مفتوحة في نافذة أخرى. ستتابع هذه الصفحة تلقائيًا عند الانتهاء.',
  'waiting.almostDone': 'أوشكنا على الانتهاء…',
  'waiting.almostDoneHint': 'وصلت الموافقة من {name}. جارٍ حفظ الربط.',
  'waiting.answered': 'لحظة من فضلك…',
  'waiting.answeredHint': 'وصل الرد من {name}. جارٍ التحقق منه.',
  'waiting.unsure': 'هل فُتحت نافذة؟',
  'waiting.unsureHint': 'إذا لم تُفتح، فربما حظرها متصفّحك. يمكنك فتحها هنا بدلًا من ذلك.',
  'waiting.allow': 'كيفية السماح بالنوافذ المنبثقة',
  'waiting.allow.chrome':
    'في {browser}: يُرجى الضغط على رمز النافذة المحظورة في نهاية شريط العناوين، واختيار السماح دائمًا، ثم الضغط على «إعادة الفتح».',
  'waiting.allow.firefox':
    'في Firefox: يُرجى الضغط على الزر في الشريط أعلى الصفحة، والسماح بالنوافذ المنبثقة لهذا الموقع، ثم الضغط على «إعادة الفتح».',
  'waiting.allow.safari':
    'في Safari: يُرجى فتح «الإعدادات»، «مواقع الويب»، «النوافذ المنبثقة»، والسماح بها لهذا الموقع، ثم الضغط على «إعادة الفتح».',
  'waiting.allow.iphone':
    'على iPhone أو iPad: يُرجى فتح «الإعدادات»، «التطبيقات»، «Safari»، وإيقاف «حظر النوافذ المنبثقة»، ثم الضغط على «إعادة الفتح».',
  'waiting.allow.android':
    'في {browser}: يُرجى فتح القائمة، «إعدادات الموقع الإلكتروني»، «النوافذ المنبثقة وعمليات إعادة التوجيه»، والسماح بها لهذا الموقع، ثم الضغط على «إعادة الفتح».',
  'waiting.allow.other':
    'يُرجى البحث بجانب العنوان عن رمز نافذة محظورة، والسماح بها، ثم الضغط على «إعادة الفتح».',
  'waiting.lost': 'هل لا تزال النافذة مفتوحة؟',
  'waiting.lostHint': 'لم نعد نراها، وقد لا يعني ذلك شيئًا. إذا أُغلقت، يمكنك إعادة فتحها.',
  'waiting.deaf': 'لا يمكننا معرفة متى يكتمل تسجيل الدخول',
  'waiting.deafHint': 'انقطع الاتصال بالخادم. يُرجى متابعة تسجيل الدخول ثم إخبارنا هنا.',
  'waiting.link': 'فتح {name} في علامة تبويب جديدة',
  'waiting.missing': 'لا توجد نافذة؟',
  'waiting.show': 'إظهار النافذة',
  'waiting.reopen': 'إعادة الفتح',
  'waiting.finished': 'لقد انتهيت',
  'waiting.asking': 'جارٍ التحقق…',
  'waiting.nothingYet': 'لم يصل شيء بعد. يُرجى الانتظار قليلًا أو إعادة فتح النافذة.',
  'waiting.unconfirmed': 'لا نعرف هل نجح الربط',
  'waiting.unconfirmedHint':
    'انقطع الاتصال بالخادم، فربما تم ربط {name} بالفعل. قد تؤدي إعادة المحاولة إلى إنشاء ربط ثانٍ.',
  'waiting.retry': 'إعادة المحاولة',
  'waiting.behind': 'تعذّر العثور على النافذة؟',
  'waiting.behindHint': 'قد تكون خلف هذه النافذة. يُرجى الضغط على «إظهار النافذة».',
  'waiting.blocker': 'لا يُفتح شيء؟',
  'waiting.blockerHint':
    'قد يكون السبب مانع إعلانات أو إعداد خصوصية صارمًا. يُرجى إيقافه لهذه الصفحة ثم إعادة فتح النافذة.',
  'waiting.account': 'هل تعذّرت المتابعة هناك؟',
  'waiting.accountHint':
    'إذا ظهر خطأ أو حساب آخر في {name}، يُرجى تسجيل الخروج هناك ثم إعادة فتح النافذة من هنا.',
  'waiting.cancel': 'إلغاء',

  'inApp.title': 'قد لا يعمل تسجيل الدخول داخل {app}',
  'inApp.titleAny': 'قد لا يعمل تسجيل الدخول داخل هذا التطبيق',
  'inApp.hint': 'قد لا تظهر صفحة {name} هنا. من الأفضل استخدام متصفّحك.',
  'inApp.menuHint':
    'قد لا تظهر صفحة {name} هنا. يُرجى البحث في قائمة هذا التطبيق عن خيار لفتح الصفحة في متصفّحك.',

  'handoff.hint.device': 'يمكنك مسح الرمز أو فتح الرابط هناك. ستبقى هنا البيانات التي أدخلتها.',
  'handoff.hint.colleague': 'من يفتح الرابط يربط {name} نيابةً عنك. يُرجى إرساله إلى شخص موثوق فقط.',
  'handoff.hint.browser': 'يُرجى فتح الرابط في متصفّحك وربط {name} هناك.',
  'handoff.making': 'جارٍ إنشاء الرابط…',
  'handoff.waiting.device': 'في انتظار الجهاز الآخر…',
  'handoff.waiting.colleague': 'في انتظار الطرف الآخر…',
  'handoff.waiting.browser': 'في انتظار متصفّحك…',
  'handoff.waitingHint.device': 'ستتابع هذه الصفحة تلقائيًا بعد ربط {name} هناك.',
  'handoff.waitingHint.colleague': 'ستتابع هذه الصفحة تلقائيًا. يمكنك أيضًا إغلاقها، وسيبقى الرابط صالحًا.',
  'handoff.waitingHint.browser': 'ستتابع هذه الصفحة تلقائيًا بعد ربط {name} هناك.',
  'handoff.silent': 'يُرجى ربط {name} هناك',
  'handoff.silentHint': 'لا يمكن لهذه الصفحة معرفة وقت اكتمال الربط. يمكنك إغلاقها.',
  'handoff.open': 'فتح في المتصفّح',
  'handoff.link': 'الرابط',
  'handoff.until': 'صالح حتى {time}.',
  'handoff.code': 'رمز QR للرابط',
  'handoff.scan': 'أو يمكن للطرف الآخر مسح هذا الرمز.',
  'handoff.scanAlso': 'أو يمكنك مسحه بجهاز آخر.',
  'handoff.share': 'مشاركة',
  'handoff.mail': 'البريد الإلكتروني',
  'handoff.subject': 'ربط {name}',
  'handoff.text.device': 'لربط {name}، يُرجى فتح هذا الرابط وعدم مشاركته: فهو يعمل باسمك.',
  'handoff.text.colleague': 'هل يمكنك ربط {name} نيابةً عني؟ يؤدي هذا الرابط إلى الصفحة الصحيحة.',
  'handoff.text.browser': 'لربط {name}، يُرجى فتح هذا الرابط وعدم مشاركته: فهو يعمل باسمك.',
  'handoff.mailEnd': 'الرابط صالح حتى {time}.',
  'handoff.failed': 'تعذّر إنشاء رابط',
  'handoff.failedHint': 'يُرجى إعادة المحاولة بعد لحظات.',
  'handoff.expired': 'انتهت صلاحية الرابط',
  'handoff.expiredHint': 'يعمل الرابط لفترة محدودة حفاظًا على أمانك. للمتابعة، يُرجى إنشاء رابط جديد.',
  'handoff.again': 'إنشاء رابط جديد',
  'handoff.cancel': 'إلغاء',

  'error.access_denied.title': 'لم يُسمح بالوصول',
  'error.access_denied.body': 'لم تتم مشاركة أي شيء. للسماح بالوصول، يُرجى الربط مرة أخرى.',
  'error.popup_closed.title': 'أُغلقت النافذة',
  'error.popup_closed.body': 'للمتابعة، يُرجى الربط مرة أخرى وإكمال الخطوات في النافذة التي ستُفتح.',
  'error.provider_refused.title': 'لم يكتمل تسجيل الدخول',
  'error.provider_refused.body': 'توقّف من الجانب الآخر. يُرجى الربط مرة أخرى أو استخدام حساب آخر.',

  'page.you': 'أنت',
  'page.organization': 'المؤسسة',
  'page.app': 'التطبيق',
  'page.unset.title': 'لم يتم إعداد هذه الصفحة بعد',
  'page.unset.body': 'إعداداتها غير موجودة أو فيها خطأ. يُرجى التواصل مع فريق دعم التطبيق.',
  'page.foreign.title': 'لا يمكن فتح هذا هنا',
  'page.foreign.body': 'يشير الرابط إلى خادم لا تعمل معه هذه الصفحة. لم يُرسَل إليه أي شيء.',
  'page.incomplete.title': 'لا يمكن فتح هذا الرابط',
  'page.incomplete.body':
    'الرابط غير مكتمل أو استُخدم من قبل. إذا لم يتم الربط بعد، يُرجى فتحه مجددًا من الرسالة أو التطبيق الذي حصلت عليه منه.',
  'page.ended.title': 'انتهت صلاحية هذا الرابط',
  'page.ended.body': 'يعمل الرابط لفترة محدودة حفاظًا على أمانك. يُرجى طلب رابط جديد من حيث حصلت عليه.',
  'page.closeTab': 'يمكنك الآن إغلاق علامة التبويب هذه.',
  'page.goBack': 'العودة إلى {place}',
  'page.cancel': 'إلغاء والعودة إلى {place}',
};
