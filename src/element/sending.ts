export { default as outcomeStyles } from '../../styles/moment.css?inline';
export { sendForm } from '../platform/send-form.js';
