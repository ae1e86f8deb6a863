import 'katex/dist/katex.min.css';
import 'virtual:math.css';
import './tokens.css';
import './base.css';
import './shell.css';
import './lesson.css';
import './cards.css';
