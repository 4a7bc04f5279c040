import type { MoreMessages } from '../translate.js';

/**
 * French, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “vous”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s « Fenêtres
 * pop-up » and iPhone’s « Bloquer les pop-up »; « Fin de validité » before a time that may come with a day.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Terminez l’identification sur {name}',
  'waiting.hint':
    'Elle se déroule dans une autre fenêtre. Cette page passera à la suite d’elle-même dès que vous aurez terminé.',
  'waiting.almostDone': 'Presque terminé…',
  'waiting.almostDoneHint': '{name} a donné son accord. Nous enregistrons la connexion.',
  'waiting.answered': 'Un instant…',
  'waiting.answeredHint': '{name} a répondu. Nous vérifions la réponse.',
  'waiting.unsure': 'Une fenêtre s’est-elle ouverte ?',
  'waiting.unsureHint':
    'Si ce n’est pas le cas, votre navigateur l’a peut-être bloquée. Vous pouvez l’ouvrir ici.',
  'waiting.allow': 'Comment autoriser les pop-up',
  'waiting.allow.chrome':
    'Dans {browser} : appuyez sur l’icône de fenêtre bloquée au bout de la barre d’adresse, choisissez de toujours autoriser, puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.allow.firefox':
    'Dans Firefox : appuyez sur le bouton de la barre au-dessus de la page, autorisez les pop-up pour ce site, puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.allow.safari':
    'Dans Safari : ouvrez « Réglages », « Sites web », « Fenêtres pop-up », autorisez-les pour ce site, puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.allow.iphone':
    'Sur iPhone et iPad : ouvrez « Réglages », « Apps », « Safari », désactivez « Bloquer les pop-up », puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.allow.android':
    'Dans {browser} : ouvrez le menu, « Paramètres des sites », « Pop-up et redirections », autorisez-les pour ce site, puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.allow.other':
    'Cherchez près de l’adresse le signe d’une fenêtre bloquée, autorisez cette fenêtre, puis appuyez sur « Rouvrir la fenêtre ».',
  'waiting.lost': 'La fenêtre est-elle encore ouverte ?',
  'waiting.lostHint':
    'Nous ne la voyons plus, mais ce n’est pas forcément un problème. Si vous l’avez fermée, rouvrez-la.',
  'waiting.deaf': 'Nous ne pourrons pas voir quand vous aurez terminé',
  'waiting.deafHint':
    'La liaison avec le serveur a été coupée. Poursuivez l’identification, puis confirmez ici.',
  'waiting.link': 'Ouvrir {name} dans un nouvel onglet',
  'waiting.missing': 'Pas de fenêtre ?',
  'waiting.show': 'Afficher la fenêtre',
  'waiting.reopen': 'Rouvrir la fenêtre',
  'waiting.finished': 'J’ai terminé',
  'waiting.asking': 'Vérification…',
  'waiting.nothingYet': 'Rien n’est encore arrivé. Patientez un instant ou rouvrez la fenêtre.',
  'waiting.unconfirmed': 'Nous ne savons pas si cela a fonctionné',
  'waiting.unconfirmedHint':
    'La liaison avec le serveur a été coupée : votre compte {name} est peut-être déjà connecté. Une nouvelle tentative peut créer une seconde connexion.',
  'waiting.retry': 'Réessayer',
  'waiting.behind': 'Vous ne trouvez pas la fenêtre ?',
  'waiting.behindHint': 'Elle est peut-être derrière celle-ci. Appuyez sur « Afficher la fenêtre ».',
  'waiting.blocker': 'Rien ne s’ouvre ?',
  'waiting.blockerHint':
    'Un bloqueur de publicités ou un réglage de confidentialité strict peut l’empêcher. Désactivez-le pour cette page, puis rouvrez la fenêtre.',
  'waiting.account': 'Vous n’arrivez pas à continuer ?',
  'waiting.accountHint':
    'Si {name} affiche une erreur ou un autre compte, déconnectez-vous dans l’autre fenêtre, puis rouvrez-la à partir d’ici.',
  'waiting.cancel': 'Annuler',

  'inApp.title': 'L’identification risque de ne pas fonctionner dans {app}',
  'inApp.titleAny': 'L’identification risque de ne pas fonctionner dans cette application',
  'inApp.hint': '{name} peut refuser de s’afficher ici. Mieux vaut utiliser votre navigateur.',
  'inApp.menuHint':
    '{name} peut refuser de s’afficher ici. Cherchez dans le menu de cette application une option pour ouvrir la page dans votre navigateur.',

  'handoff.hint.device': 'Scannez le code ou ouvrez le lien sur l’autre appareil. Votre saisie reste ici.',
  'handoff.hint.colleague':
    'La personne qui ouvre le lien connecte {name} pour vous. Ne l’envoyez qu’à quelqu’un de confiance.',
  'handoff.hint.browser': 'Ouvrez le lien dans votre navigateur et connectez-y {name}.',
  'handoff.making': 'Création du lien…',
  'handoff.waiting.device': 'En attente de l’autre appareil…',
  'handoff.waiting.colleague': 'En attente de votre collègue…',
  'handoff.waiting.browser': 'En attente de votre navigateur…',
  'handoff.waitingHint.device':
    'Cette page passera à la suite d’elle-même dès que vous aurez connecté {name} sur l’autre appareil.',
  'handoff.waitingHint.colleague':
    'Cette page passera à la suite d’elle-même. Vous pouvez aussi la fermer : le lien reste valable.',
  'handoff.waitingHint.browser':
    'Cette page passera à la suite d’elle-même dès que vous aurez connecté {name} dans votre navigateur.',
  'handoff.silent': 'Connectez {name} via le lien',
  'handoff.silentHint': 'Cette page ne saura pas quand ce sera fait. Vous pouvez la fermer.',
  'handoff.open': 'Ouvrir dans votre navigateur',
  'handoff.link': 'Lien',
  'handoff.until': 'Fin de validité : {time}.',
  'handoff.code': 'Code QR du lien',
  'handoff.scan': 'Ou faites scanner ce code.',
  'handoff.scanAlso': 'Ou scannez-le avec un autre appareil.',
  'handoff.share': 'Partager',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Connecter {name}',
  'handoff.text.device': 'Ouvrez ce lien pour connecter {name}. Gardez-le pour vous : il agit en votre nom.',
  'handoff.text.colleague': 'Pourriez-vous connecter {name} pour moi ? Ce lien mène à la bonne page.',
  'handoff.text.browser': 'Ouvrez ce lien pour connecter {name}. Gardez-le pour vous : il agit en votre nom.',
  'handoff.mailEnd': 'Fin de validité du lien : {time}.',
  'handoff.failed': 'Impossible de créer un lien',
  'handoff.failedHint': 'Réessayez dans un instant.',
  'handoff.expired': 'Le lien a expiré',
  'handoff.expiredHint': 'Pour votre sécurité, sa durée est limitée. Créez-en un nouveau pour continuer.',
  'handoff.again': 'Créer un nouveau lien',
  'handoff.cancel': 'Annuler',

  'error.access_denied.title': 'L’accès n’a pas été autorisé',
  'error.access_denied.body': 'Rien n’a été partagé. Pour l’autoriser malgré tout, relancez la connexion.',
  'error.popup_closed.title': 'La fenêtre a été fermée',
  'error.popup_closed.body':
    'Pour continuer, relancez la connexion et allez jusqu’au bout dans la fenêtre qui s’ouvre.',
  'error.provider_refused.title': 'L’identification n’a pas abouti',
  'error.provider_refused.body':
    'Elle a été interrompue de l’autre côté. Relancez la connexion ou utilisez un autre compte.',

  'page.you': 'Vous',
  'page.organization': 'Organisation',
  'page.app': 'Application',
  'page.unset.title': 'Cette page n’est pas encore configurée',
  'page.unset.body':
    'Ses réglages sont absents ou contiennent une erreur. Contactez l’assistance de l’application.',
  'page.foreign.title': 'Ouverture impossible ici',
  'page.foreign.body': 'Cette page n’accepte pas le serveur indiqué. Rien ne lui a été envoyé.',
  'page.incomplete.title': 'Impossible d’ouvrir ce lien',
  'page.incomplete.body':
    'Il est incomplet ou a déjà été utilisé. Si vous n’avez pas encore connecté le compte, rouvrez le lien à partir du message ou de l’application d’où il provient.',
  'page.ended.title': 'Ce lien a expiré',
  'page.ended.body':
    'Pour votre sécurité, sa durée est limitée. Demandez-en un nouveau là où vous l’avez obtenu.',
  'page.closeTab': 'Vous pouvez maintenant fermer cet onglet.',
  'page.goBack': 'Retourner sur {place}',
  'page.cancel': 'Annuler et retourner sur {place}',
};
