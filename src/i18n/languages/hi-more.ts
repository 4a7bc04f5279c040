import type { MoreMessages } from '../translate.js';

/**
 * Hindi, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “आप”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, as each browser shows them in
 * Hindi.
 */
export const messages: MoreMessages = {
  'waiting.title': '{name} पर साइन इन पूरा करें',
  'waiting.hint': 'साइन इन दूसरी विंडो में खुला है। पूरा होने पर यह पेज अपने-आप आगे बढ़ेगा।',
  'waiting.almostDone': 'बस पूरा होने वाला है…',
  'waiting.almostDoneHint': '{name} से मंज़ूरी मिल गई है। कनेक्शन सेव किया जा रहा है।',
  'waiting.answered': 'एक पल रुकें…',
  'waiting.answeredHint': '{name} से जवाब मिल गया है। उसे जांचा जा रहा है।',
  'waiting.unsure': 'क्या कोई विंडो खुली?',
  'waiting.unsureHint': 'अगर नहीं, तो हो सकता है कि आपके ब्राउज़र ने उसे ब्लॉक किया हो। उसे यहां से खोला जा सकता है।',
  'waiting.allow': 'पॉप-अप की अनुमति कैसे दें',
  'waiting.allow.chrome':
    '{browser} में: पता बार के आखिर में ब्लॉक की गई विंडो का निशान दबाएं, हमेशा अनुमति देने का विकल्प चुनें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.allow.firefox':
    'Firefox में: पेज के ऊपर वाले बार का बटन दबाएं, इस साइट के लिए पॉप-अप की अनुमति दें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.allow.safari':
    'Safari में: “सेटिंग्ज़”, “वेबसाइट”, “पॉप-अप विंडो” खोलें, इस साइट के लिए अनुमति दें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.allow.iphone':
    'iPhone और iPad पर: “सेटिंग्ज़”, “ऐप्स”, “Safari” खोलें, “पॉप-अप ब्लॉक करें” बंद करें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.allow.android':
    '{browser} में: मेन्यू, “साइट सेटिंग”, “पॉप-अप और रीडायरेक्ट” खोलें, इस साइट के लिए अनुमति दें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.allow.other': 'पते के पास ब्लॉक की गई विंडो का निशान ढूंढें, विंडो को अनुमति दें, इसके बाद “फिर से खोलें” दबाएं।',
  'waiting.lost': 'क्या विंडो अब भी खुली है?',
  'waiting.lostHint':
    'वह अब हमें नहीं दिख रही है, पर हो सकता है कि सब ठीक हो। अगर वह बंद हो गई है, तो उसे फिर से खोलें।',
  'waiting.deaf': 'साइन इन पूरा होने का हमें पता नहीं चलेगा',
  'waiting.deafHint': 'सर्वर से संपर्क टूट गया है। साइन इन जारी रखें, फिर हमें यहां बताएं।',
  'waiting.link': '{name} को नए टैब में खोलें',
  'waiting.missing': 'विंडो नहीं दिखी?',
  'waiting.show': 'विंडो दिखाएं',
  'waiting.reopen': 'फिर से खोलें',
  'waiting.finished': 'मैंने पूरा कर लिया है',
  'waiting.asking': 'जांच हो रही है…',
  'waiting.nothingYet': 'अभी तक कुछ नहीं मिला है। थोड़ा इंतज़ार करें या विंडो फिर से खोलें।',
  'waiting.unconfirmed': 'पता नहीं चल सका कि कनेक्शन हुआ या नहीं',
  'waiting.unconfirmedHint':
    'सर्वर से संपर्क टूट गया था, इसलिए हो सकता है कि {name} पहले से कनेक्ट हो। फिर से कोशिश करने पर दूसरा कनेक्शन बन सकता है।',
  'waiting.retry': 'फिर से कोशिश करें',
  'waiting.behind': 'विंडो नहीं मिल रही?',
  'waiting.behindHint': 'वह इस विंडो के पीछे हो सकती है। “विंडो दिखाएं” दबाएं।',
  'waiting.blocker': 'कुछ नहीं खुल रहा?',
  'waiting.blockerHint':
    'विज्ञापन ब्लॉकर या निजता की सख्त सेटिंग इसे रोक सकती है। इस पेज के लिए उसे बंद करके विंडो फिर से खोलें।',
  'waiting.account': 'क्या वहां कोई दिक्कत आ रही है?',
  'waiting.accountHint':
    'अगर {name} पर कोई गड़बड़ी या दूसरा खाता दिखे, तो वहां साइन आउट करें और यहां से विंडो फिर से खोलें।',
  'waiting.cancel': 'रद्द करें',

  'inApp.title': 'हो सकता है कि {app} में साइन इन काम न करे',
  'inApp.titleAny': 'हो सकता है कि इस ऐप में साइन इन काम न करे',
  'inApp.hint': 'हो सकता है कि {name} का पेज यहां न खुले। अपना ब्राउज़र इस्तेमाल करना बेहतर होगा।',
  'inApp.menuHint': 'हो सकता है कि {name} का पेज यहां न खुले। इस ऐप के मेन्यू में पेज को ब्राउज़र में खोलने का विकल्प ढूंढें।',

  'handoff.hint.device': 'कोड स्कैन करें या लिंक वहां खोलें। आपकी डाली गई जानकारी यहीं रहेगी।',
  'handoff.hint.colleague': 'जो व्यक्ति लिंक खोलेगा, वह आपके लिए {name} कनेक्ट करेगा। इसे सिर्फ़ भरोसेमंद व्यक्ति को भेजें।',
  'handoff.hint.browser': 'लिंक को अपने ब्राउज़र में खोलें और वहां {name} कनेक्ट करें।',
  'handoff.making': 'लिंक बन रहा है…',
  'handoff.waiting.device': 'दूसरे डिवाइस का इंतज़ार है…',
  'handoff.waiting.colleague': 'आपके सहकर्मी का इंतज़ार है…',
  'handoff.waiting.browser': 'आपके ब्राउज़र का इंतज़ार है…',
  'handoff.waitingHint.device': 'वहां {name} कनेक्ट होने पर यह पेज अपने-आप आगे बढ़ेगा।',
  'handoff.waitingHint.colleague': 'यह पेज अपने-आप आगे बढ़ेगा। इसे बंद भी किया जा सकता है: लिंक काम करता रहेगा।',
  'handoff.waitingHint.browser': 'वहां {name} कनेक्ट होने पर यह पेज अपने-आप आगे बढ़ेगा।',
  'handoff.silent': 'वहां {name} कनेक्ट करें',
  'handoff.silentHint': 'इस पेज को पता नहीं चलेगा कि काम कब पूरा हुआ। इसे बंद किया जा सकता है।',
  'handoff.open': 'अपने ब्राउज़र में खोलें',
  'handoff.link': 'लिंक',
  'handoff.until': '{time} तक मान्य।',
  'handoff.code': 'लिंक का QR कोड',
  'handoff.scan': 'या उन्हें यह कोड स्कैन करने दें।',
  'handoff.scanAlso': 'या इसे दूसरे डिवाइस से स्कैन करें।',
  'handoff.share': 'शेयर करें',
  'handoff.mail': 'ईमेल',
  'handoff.subject': '{name} कनेक्ट करें',
  'handoff.text.device': '{name} कनेक्ट करने के लिए यह लिंक खोलें। इसे किसी और को न दें: यह आपके नाम से काम करता है।',
  'handoff.text.colleague': 'कृपया मेरे लिए {name} कनेक्ट कर दें। यह लिंक सही पेज पर ले जाता है।',
  'handoff.text.browser': '{name} कनेक्ट करने के लिए यह लिंक खोलें। इसे किसी और को न दें: यह आपके नाम से काम करता है।',
  'handoff.mailEnd': 'यह लिंक {time} तक मान्य है।',
  'handoff.failed': 'लिंक नहीं बन सका',
  'handoff.failedHint': 'कुछ देर में फिर से कोशिश करें।',
  'handoff.expired': 'लिंक की समय-सीमा खत्म हो गई है',
  'handoff.expiredHint': 'आपकी सुरक्षा के लिए यह कुछ देर ही काम करता है। आगे बढ़ने के लिए नया लिंक बनाएं।',
  'handoff.again': 'नया लिंक बनाएं',
  'handoff.cancel': 'रद्द करें',

  'error.access_denied.title': 'ऐक्सेस की अनुमति नहीं मिली',
  'error.access_denied.body': 'कुछ भी शेयर नहीं किया गया। अनुमति देने के लिए फिर से कनेक्ट करें।',
  'error.popup_closed.title': 'विंडो बंद हो गई',
  'error.popup_closed.body': 'आगे बढ़ने के लिए फिर से कनेक्ट करें और खुलने वाली विंडो में साइन इन पूरा करें।',
  'error.provider_refused.title': 'साइन इन पूरा नहीं हुआ',
  'error.provider_refused.body': 'इसे दूसरी ओर से रोक दिया गया। फिर से कनेक्ट करें या कोई दूसरा खाता इस्तेमाल करें।',

  'page.you': 'आप',
  'page.organization': 'संगठन',
  'page.app': 'ऐप',
  'page.unset.title': 'यह पेज अभी सेट अप नहीं हुआ है',
  'page.unset.body': 'इसकी सेटिंग मौजूद नहीं हैं या उनमें कोई गलती है। ऐप की सहायता टीम से संपर्क करें।',
  'page.foreign.title': 'इसे यहां नहीं खोला जा सकता',
  'page.foreign.body': 'इसमें ऐसा सर्वर बताया गया है जिसके साथ यह पेज काम नहीं करता। वहां कुछ नहीं भेजा गया।',
  'page.incomplete.title': 'यह लिंक नहीं खोला जा सकता',
  'page.incomplete.body':
    'यह अधूरा है या पहले इस्तेमाल हो चुका है। अगर खाता अभी कनेक्ट नहीं हुआ है, तो लिंक को उसी मैसेज या ऐप से फिर से खोलें जहां से यह मिला था।',
  'page.ended.title': 'इस लिंक की समय-सीमा खत्म हो गई है',
  'page.ended.body': 'आपकी सुरक्षा के लिए यह कुछ देर ही काम करता है। नया लिंक वहीं से मांगें जहां से यह मिला था।',
  'page.closeTab': 'अब यह टैब बंद किया जा सकता है।',
  'page.goBack': '{place} पर वापस जाएं',
  'page.cancel': 'रद्द करें और {place} पर वापस जाएं',
};
