import type { FirstMessages } from '../translate.js';

/**
 * French, until the form is filled in. Says “vous”.
 *
 * A native reader should check: « connecter » for connecting an account beside « s’identifier » for signing in (so
 * that the two never mix), « politique d’approbation » as AWS’s own word for a trust policy.
 */
export const messages: FirstMessages = {
  'frame.back': 'Retour',
  'frame.close': 'Fermer',
  'frame.loading': 'Chargement…',
  'frame.retry': 'Réessayer',

  'picker.title': 'Connecter un compte',
  'picker.search': 'Rechercher',
  'picker.empty': 'Rien à connecter pour le moment',
  'picker.emptyHint': 'Aucune intégration n’est configurée dans cette application.',
  'picker.category': 'Catégorie',
  'picker.allCategories': 'Toutes les catégories',
  'picker.recent': 'Récent',
  'picker.connected': 'Connecté',
  'picker.found': { one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats' },
  'picker.noMatch': 'Aucun résultat pour « {query} »',
  'picker.noMatchHint': 'Vérifiez l’orthographe ou essayez un mot plus court.',

  'form.title': 'Connecter {name}',
  'form.titleAgain': 'Reconnecter {name}',
  'form.guide': 'Où trouver cette information ?',
  'form.guideOnly': 'Lire le guide',
  'form.signIn': 'Vous vous identifierez sur {name} dans une nouvelle fenêtre.',
  'form.nothingNeeded': 'Aucune information n’est nécessaire. Appuyez sur « Connecter » pour continuer.',
  'form.submit': 'Connecter',
  'form.summary': 'À vérifier : {fields}.',
  'form.submitting': 'Connexion…',
  'form.optional': 'Facultatif',
  'form.choose': 'Choisir…',
  'form.none': 'Aucune sélection',
  'form.missing': 'Veuillez remplir ce champ.',
  'form.missingChoice': 'Veuillez faire un choix.',
  'form.rejected': 'Veuillez vérifier ce champ.',
  'form.reveal': 'Afficher : {label}',
  'form.conceal': 'Masquer : {label}',
  'form.renewed': 'Votre session a été renouvelée',
  'form.renewedHint': 'Appuyez à nouveau sur « Connecter ».',
  'form.submitAnyway': 'Connecter quand même',
  'form.doubtful': 'Est-ce correct ?',
  'form.doubtfulHint':
    'Vérifiez ce qui est signalé ci-dessous. Si tout est correct, appuyez sur « Connecter quand même ».',
  'form.doubt.any': 'Cette valeur semble inhabituelle ici.',
  'form.doubt.example': 'En général, cela ressemble à {example}.',
  'form.doubt.hostname': 'En général, cela ressemble à acme.example.com, sans https:// ni chemin.',
  'form.doubt.uri': 'En général, cela ressemble à https://acme.example.com.',
  'form.doubt.uuid': 'En général, cela ressemble à 3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b.',
  'form.doubt.email': 'En général, cela ressemble à name@example.com.',
  'form.chooseFile': 'Choisir un fichier',
  'form.dropFile': 'ou déposez-le ici',
  'form.unreadableFile': 'Ce fichier ne contient pas de clé au format texte. Choisissez-en un autre.',

  'paste.space': 'Les espaces superflus ont été supprimés.',
  'paste.quotes': 'Les guillemets autour de la valeur ont été supprimés.',
  'paste.bearer': 'Le mot « Bearer » au début a été supprimé.',
  'paste.address': 'Seule la partie utile de l’adresse a été conservée.',
  'paste.undo': 'Annuler',
  'paste.spread': 'Ce texte contient des valeurs pour : {fields}.',
  'paste.fill': 'Remplir ces champs',
  'paste.keep': 'Coller tel quel',
  'paste.filled': 'Champs remplis : {fields}.',
  'paste.misplaced': 'Cette valeur semble destinée au champ « {field} ».',
  'paste.move': 'Déplacer vers ce champ',

  'help.open': 'Où trouver cette information ? {label}',
  'help.example': 'Exemple :',
  'help.guide': 'Le guide {name} indique où trouver cette information.',
  'copy.copy': 'Copier',
  'copy.copied': 'Copié',
  'copy.selected': 'Texte sélectionné. Copiez-le maintenant.',
  'externalId.label': 'ID externe',
  'externalId.reason':
    'Ajoutez-le à la politique d’approbation de votre rôle IAM avant de connecter le compte.',

  'field.apiKey': 'Clé API',
  'field.username': 'Nom d’utilisateur',
  'field.password': 'Mot de passe',
  'field.client_id': 'ID client',
  'field.client_secret': 'Secret client',
  'field.client_certificate': 'Certificat client',
  'field.client_private_key': 'Clé privée',
  'field.oauth_client_id_override': 'ID client de votre application',
  'field.oauth_client_secret_override': 'Secret client de votre application',
  'field.oauth_refresh_token_override': 'Jeton d’actualisation',
  'field.token_id': 'ID du jeton',
  'field.token_secret': 'Secret du jeton',
  'field.organization_id': 'ID de l’organisation',
  'field.dev_key': 'Clé de développeur',
  'field.role_arn': 'ARN du rôle IAM',

  'reason.title': 'Pourquoi cette demande',
  'consent.title': 'Utilisation de votre compte {name}',
  'consent.terms': 'Lire les conditions',
  'consent.agreement': 'En appuyant sur « Connecter », vous acceptez ce qui précède.',

  'handoff.device': 'Continuer sur un autre appareil',
  'handoff.colleague': 'Envoyer à quelqu’un de votre équipe',
  'handoff.browser': 'Continuer dans votre navigateur',

  'leaving.title': 'Quitter sans connecter le compte ?',
  'leaving.body': 'Votre saisie sera perdue.',
  'leaving.edit': 'Continuer la saisie',
  'leaving.wait': 'Continuer à attendre',
  'leaving.leave': 'Quitter',

  'success.title': 'Votre compte {name} est connecté',
  'success.hint': 'Vous pouvez l’utiliser dès maintenant.',
  'success.laterHint': 'Les détails arrivent dans un instant. Vous n’avez plus rien à faire.',
  'success.pending': 'Votre compte {name} est en attente d’approbation',
  'success.pendingHint':
    'Quelqu’un doit encore approuver cette demande chez {name}. Vous n’avez plus rien à faire ici.',
  'success.done': 'Terminé',
  'success.another': 'Connecter un autre compte',

  'error.message': '{title}. {body}',
  'error.words': '« {words} »',
  'error.reference': 'Référence',
  'error.session_expired.title': 'Votre session a expiré',
  'error.session_expired.body': 'Pour votre sécurité, sa durée est limitée. Réessayez ou rechargez la page.',
  'error.session_invalid.title': 'Cette page n’a pas pu être vérifiée',
  'error.session_invalid.body':
    'Rechargez la page. Si le problème se reproduit, contactez l’assistance de l’application.',
  'error.session_unavailable.title': 'L’application n’a pas répondu',
  'error.session_unavailable.body':
    'Elle doit d’abord autoriser votre accès. Patientez un instant, puis réessayez.',
  'error.api_url_invalid.title': 'Cette page n’est pas encore configurée',
  'error.api_url_invalid.body':
    'Elle renvoie vers une adresse qui ne fonctionne pas. Contactez l’assistance de l’application.',
  'error.network.title': 'Le serveur est injoignable',
  'error.network.body': 'Vérifiez votre connexion Internet, puis réessayez.',
  'error.timeout.title': 'Cela prend trop de temps',
  'error.timeout.body': 'Le serveur n’a pas répondu à temps. Réessayez dans un instant.',
  'error.unexpected_answer.title': 'La réponse reçue est illisible',
  'error.unexpected_answer.body':
    'Réessayez. Si le problème se reproduit, contactez l’assistance de l’application.',
  'error.rate_limited.title': 'Trop de tentatives',
  'error.rate_limited.body': 'Patientez une minute, puis réessayez.',
  'error.server_error.title': 'Le serveur rencontre un problème',
  'error.server_error.body': 'Vous n’y êtes pour rien. Réessayez dans quelques minutes.',
  'error.integration_not_allowed.title': 'Vous ne pouvez pas utiliser cette intégration',
  'error.integration_not_allowed.body':
    'Elle ne vous est pas accessible. Demandez l’accès à l’assistance de l’application.',
  'error.integration_unknown.title': 'Cette intégration n’est plus proposée',
  'error.integration_unknown.body':
    'Choisissez-en une autre ou renseignez-vous auprès de l’assistance de l’application.',
  'error.integration_misconfigured.title': 'Cette intégration n’est pas encore prête',
  'error.integration_misconfigured.body':
    'Sa configuration contient une erreur. Veuillez prévenir l’assistance de l’application.',
  'error.auth_mode_unsupported.title': 'Cette intégration ne peut pas encore être connectée ici',
  'error.auth_mode_unsupported.body': 'Demandez à l’assistance de l’application comment la connecter.',
  'error.credentials_rejected.title': 'Ces informations n’ont pas fonctionné',
  'error.credentials_rejected.body':
    'Vérifiez qu’il n’y a ni faute de frappe ni caractère manquant, puis relancez la connexion.',
  'error.input_rejected.title': 'Certaines informations sont à revoir',
  'error.input_rejected.body': 'Corrigez-les, puis relancez la connexion.',
  'error.connection_refused.title': 'Ce compte ne peut pas être connecté',
  'error.connection_refused.body':
    'L’application l’a vérifié et refusé. Utilisez un autre compte ou contactez son assistance.',
  'error.connection_gone.title': 'Cette connexion n’existe plus',
  'error.connection_gone.body':
    'Elle a été supprimée entre-temps. Rechargez la page et créez une nouvelle connexion.',
  'error.limit_reached.title': 'La limite est atteinte',
  'error.limit_reached.body':
    'Supprimez une connexion devenue inutile ou demandez une limite plus élevée à l’assistance de l’application.',
};

export const more = () => import('./fr-more.js');
