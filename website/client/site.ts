import '../styles/site.css';
import { offerCopies } from './copies.js';
import { drawDiagrams } from './diagrams.js';
import { offerSchemes } from './schemes.js';
import { offerSearch } from './search.js';
import { showPlace } from './show-place.js';

showPlace();
offerSchemes();
offerSearch();
offerCopies();
void drawDiagrams();
