import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap';
import { ConnectInside } from './connect-inside';

export function BootstrapModal() {
  return (
    <>
      <button type="button" data-bs-toggle="modal" data-bs-target="#bootstrap">
        Bootstrap
      </button>
      <div
        id="bootstrap"
        className="modal fade"
        role="dialog"
        tabIndex={-1}
        aria-labelledby="bootstrap-title"
      >
        <div className="modal-dialog">
          <div className="modal-content">
            <div className="modal-body">
              <h2 id="bootstrap-title">Bootstrap</h2>
              <ConnectInside />
            </div>
          </div>
        </div>
      </div>
    </>
  );
}
